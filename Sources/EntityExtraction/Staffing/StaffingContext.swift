import FoundationEssentials
import GermanText
import TextMatching

/// Whether "Stelle" is a position where it stands: also places, offices and hints have that name.
struct StaffingContext {
  /// Adjectives that only a position has; they make even "eine … Stelle" a position.
  private static let positionAdjectives: PrefixSet = [
    "hauptamtlich", "halb", "ganz", "voll", "zusätzlich", "weiter", "neu", "befristet",
    "unbefristet", "unbesetzt", "besetzt", "vakant", "überplanmäßig", "planmäßig", "gefördert",
    "finanziert", "dauerhaft", "volle", "dreiviertel", "geschaffen", "bewilligt", "eigen",
  ]
  private static let placeAdjectives: PrefixSet = [
    "verschieden", "kritisch", "markant", "zentral", "geeignet", "unfall", "eng", "gefährlich",
    "öffentlich", "genannt", "ander", "bestimmt", "relevant", "exponiert", "einschlägig",
    "neuralgisch", "betroffen", "mehrer", "problematisch", "spezialisiert", "offiziell",
    "zuständig", "unabhängig", "schadhaft", "passend", "entscheidend", "attraktiv",
  ]
  private static let placePrepositions: WordSet = [
    "an", "am", "auf", "in", "hinter", "vor", "aus",
  ]
  /// Words that open a clause about any position, not about one that exists.
  private static let generic: WordSet = [
    "wenn", "ob", "lange", "falls", "sofern", "sobald", "bis", "bevor", "kann", "können",
    "könnte", "pro", "je", "für", "ist", "solche",
  ]
  private static let modals: WordSet = ["kann", "können", "könnte", "könnten"]
  /// Tokens before "eine Stelle" in which a generic clause opens.
  private static let genericReach = 4

  let tokens: [Token]
  let sentence: Range<Int>
  /// The tokens around, also of other sentences.
  let around: Range<Int>
  let marks: StaffingMarks

  /// Whether a counted "Stelle" is a position, given its quantity, the unit and words between.
  func isPosition(_ quantity: Quantity, unit: StaffingUnit) -> Bool {
    let between = Range.span(quantity.span.upperBound, unit.span.lowerBound)
    if hasStem(Self.placeAdjectives, in: between) { return false }
    // "eindreiviertel Stellen" are no places either.
    if quantity.decimals > 0 || quantity.minimum < 1 || quantity.minimum.exponent < 0 {
      return true
    }
    if tokens.isWord(in: Self.placePrepositions, quantity.span.lowerBound - 1) { return false }
    if isGenitiveOffice(unit) { return false }
    let hasAdjective = hasStem(Self.positionAdjectives, in: between)
    if unit.span.count == 1, !["stelle", "stellen"].contains(tokens.word(unit.span.lowerBound)) {
      return !quantity.isArticle || hasAdjective || marks.has(.deed, in: sentence)
    }
    if quantity.isArticle {
      let front = max(sentence.lowerBound, quantity.span.lowerBound - Self.genericReach)
      let isGeneric = Range.span(front, quantity.span.lowerBound).contains {
        tokens.isWord(in: Self.generic, $0)
      }
      if isGeneric || isModal { return false }
      return hasAdjective && !hasPlace || marks.has(.deed, in: sentence)
    }
    if hasAdjective { return true }
    return !hasPlace && marks.has(.employment, in: around)
  }

  /// "eine Stelle der Verwaltung" is an office, "eine Stelle im Amt" is not.
  private func isGenitiveOffice(_ unit: StaffingUnit) -> Bool {
    unit.isSingular && ["die", "an", "welche"].contains(tokens.word(unit.span.upperBound + 1))
      && tokens.isSymbol(",", unit.span.upperBound)
  }

  private var hasPlace: Bool { marks.has(.place, in: sentence) }

  private var isModal: Bool {
    sentence.contains { tokens.isWord(in: Self.modals, $0) }
  }

  private func hasStem(_ stems: PrefixSet, in range: Range<Int>) -> Bool {
    range.contains { index in
      let word = tokens.word(index)
      return !word.isEmpty && word.hasPrefix(in: stems)
    }
  }
}
