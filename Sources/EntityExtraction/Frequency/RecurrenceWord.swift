import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// One word that says how often: "jährlich", "monatlichen", "zweiwöchentlich", "14-tägig",
/// "quartalsweise".
struct RecurrenceWord {
  private static let stems: [(String, Frequency.Unit)] = [
    ("jährlich", .year), ("jährl", .year), ("monatlich", .month), ("monatl", .month),
    ("wöchentlich", .week), ("wöchentl", .week), ("täglich", .day), ("tägig", .day),
    ("quartalsweise", .quarter), ("quartalsmäßig", .quarter), ("quartalsmässig", .quarter),
    ("halbjahresweise", .halfYear),
  ]
  private static let inflections = ["", "e", "en", "er", "es", "em"]
  /// Every stem with every inflection, and what it is made of.
  private static let forms = stems.flatMap { stem, unit in
    inflections.map { (form: stem + $0, stem: stem, ending: $0, unit: unit) }
  }
  private static let formEndings = SuffixSet(forms.map(\.form))
  private static let every = "all"
  /// Longer periods are return periods ("100-jährliches Hochwasser"), not intervals.
  private static let maximumYears: Decimal = 20
  /// "14-tägig" says how often, "dreitägig" how long.
  private static let intervalsInDays: Set<Decimal> = [7, 14]

  var frequency: Frequency
  var unit: Frequency.Unit
  var span: Range<Int>
  /// Whether the word is inflected and so belongs to a noun.
  var isAdjective: Bool

  /// The word at a token, with the number that a hyphen ties to it.
  init?(_ tokens: [Token], at index: Int) {
    guard tokens.isAnyWord(index), tokens[index].folded.byteCount >= 5,
      let (front, stem, ending, unit) = Self.split(tokens[index].folded)
    else { return nil }
    self.unit = unit
    isAdjective = !ending.isEmpty
    span = index..<(index + 1)
    var interval: Decimal = 1
    if front.isEmpty, let number = Self.numberBefore(tokens, index) {
      interval = number.value
      span = number.span.lowerBound..<(index + 1)
    } else if front == "halb" || front == "viertel", unit == .year {
      self.unit = front == "halb" ? .halfYear : .quarter
    } else if let number = NumberWord.value(of: front) {
      interval = number
    } else if !front.isEmpty {
      // "alljährlich" is every year, "alltäglich" nothing out of the ordinary.
      guard front == Self.every, unit != .day else { return nil }
    }
    if stem == "tägig", !Self.intervalsInDays.contains(interval) { return nil }
    guard interval > 0, interval <= Self.maximumYears else { return nil }
    frequency = .recurrence(every: interval...interval, self.unit)
    if stem == "jährl" || stem == "monatl" || stem == "wöchentl" {
      guard tokens.isSymbol(".", index + 1) else { return nil }
      span = span.lowerBound..<(index + 2)
    }
  }

  /// Whether a token ends as these words do.
  static func mightStand(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isWord(endingIn: formEndings, index)
  }

  private static func split(
    _ word: String
  ) -> (front: String, stem: String, ending: String, Frequency.Unit)? {
    guard word.hasSuffix(in: formEndings),
      let found = forms.first(where: { word.hasLiteralSuffix($0.form) })
    else { return nil }
    return (word.droppingSuffix(found.form), found.stem, found.ending, found.unit)
  }

  /// "12-jährliche", "14 - tägig", "14tägig"
  private static func numberBefore(_ tokens: [Token], _ index: Int) -> Numeral? {
    var end = index - 1
    if tokens.isSymbol("-", end) {
      end -= 1
    } else if tokens[index].gap != .none {
      return nil
    }
    guard tokens.isNumber(end) || tokens.isSymbol("-", end + 1) else { return nil }
    return Numeral(tokens, at: end)
  }
}
