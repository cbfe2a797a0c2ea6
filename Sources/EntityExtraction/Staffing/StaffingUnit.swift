import FoundationEssentials
import GermanText
import TextMatching

/// A word that counts positions: "VZÄ", "Vollzeitstellen", "Planstelle", "VZW-Stellen".
struct StaffingUnit {
  /// What a unit measures, which decides what number may stand before it.
  enum Kind {
    /// Full-time equivalents: whatever number stands before is a measure of work.
    case fullTime
    /// Shares of positions: measured, but only by numbers with decimals or in words.
    case share
    /// Positions; also places and offices have that name.
    case position
    /// A part-time position: its share has to be said.
    case partTime
  }

  private static let fullTimeSigns: WordSet = [
    "VZÄ", "VZÄs", "VZAe", "VZAE", "VZW", "VbE", "VBE", "VK", "VKs", "VZS", "VZK", "AK", "FTE",
    "VZE", "VzÄ", "VZBE", "AE",
  ]
  /// In bytes: "VZÄs".
  private static let longestSign = 5
  private static let partTime = "teilzeitstelle"
  /// Beginnings of words for full time: all of them begin with the first.
  private static let full = "voll"
  private static let fullTimeStems: PrefixSet = [
    "vollzeitäquivalent", "vollzeitstelle", "vollzeitwert", "vollbeschäftigteneinheit",
    "vollzeitbeschäftigteneinheit", "vollzeiteinheit", "vollkraftstelle", "vollzeitplanstelle",
    "vollzeitpersonalstelle", "vollzeitstellenäquivalent", "vollzeitstellenanteil",
    "vollzeitverrechnung", "vollzeitarbeitskraft", "vollzeitarbeitskräft", "vollstelle",
  ]
  /// Swiss offices count positions in percent: "150 Stellenprozente".
  private static let percent = "stellenprozent"
  private static let shares = [
    "stellenanteil", "stellenumfang", "stellenumfäng", "planstellenanteil", "stellenvolumen",
    "stellenkapazität", "personalstellenanteil", "beschäftigungsumfang", "beschäftigungsumfäng",
    "arbeitszeitanteil", "arbeitsumfang", percent,
  ]
  private static let shareStems = PrefixSet(shares)
  private static let anyStem = PrefixSet(shares + [full, partTime])
  private static let positions: WordSet = [
    "stelle", "stellen", "planstelle", "planstellen", "personalstelle", "personalstellen",
    "projektstelle", "projektstellen", "halbtagsstelle", "halbtagsstellen",
    "dreiviertelstelle", "dreiviertelstellen", "viertelstelle", "viertelstellen",
    "drittelstelle", "drittelstellen",
    "vollzugsdienststellen", "mehrstellen", "honorarstellen", "leitungsstelle",
    "leitungsstellen",
  ]
  /// What stands before "stelle" where the position of a person is meant, never an office.
  private static let people: SuffixSet = [
    "arbeiter", "arbeiterinnen", "arbeitenden", "sozialarbeits", "sozialarbeit", "lehrer",
    "lehrkraft", "lehrkräfte", "erzieher", "erzieherinnen", "leiter", "bearbeiter",
    "bearbeitungs", "ingenieur", "ingenieurs", "ingenieurinnen", "manager", "managerinnen",
    "managements", "kraft", "kräfte", "meister", "beamten", "arzt", "ärzte", "koordinator",
    "koordinatoren", "koordinatorinnen", "koordinations", "pädagogen", "pädagoginnen",
    "assistenten", "assistenz", "hebammen", "angestellten", "techniker", "psychologen",
    "referenten", "berater", "beraterinnen", "trainer", "personal", "streetwork",
    "streetworker", "streetworkerinnen", "lotsen", "dolmetscher", "kümmerer", "planer",
  ]
  private static let positionEndings = ["stelle", "stellen"]
  private static let anyPositionEnding = SuffixSet(positionEndings)
  private static let fixedShares: [String: Decimal] = [
    "halbtags": Decimal(sign: .plus, exponent: -1, significand: 5),
    "dreiviertel": Decimal(sign: .plus, exponent: -2, significand: 75),
    "viertel": Decimal(sign: .plus, exponent: -2, significand: 25),
    "drittel": Decimal(sign: .plus, exponent: -4, significand: 3333),
    "halbe": Decimal(sign: .plus, exponent: -1, significand: 5),
  ]

  var kind: Kind
  /// The unit's tokens with what a hyphen ties to it: "VZW-Stellen".
  var span: Range<Int>
  /// What one such position is worth where its name says so ("Halbtagsstelle").
  var worth: Decimal = 1
  var isSingular: Bool
  /// Whether an article before the unit counts nothing: "mit einem Vollzeitwert von …".
  var isMeasure: Bool
  /// Whether the word itself is a kind of "Stelle", so that "50 %" before it is its share.
  var isPosition: Bool
  /// Whether the number before it is one of percent.
  var isPercent: Bool

  /// The unit that ends at a token.
  init?(_ tokens: [Token], at index: Int) {
    guard Self.mightStand(tokens, index), let kind = Self.kind(of: tokens[index]),
      !Self.continues(tokens, after: index)
    else { return nil }
    let token = tokens[index]
    self.kind = kind
    isPosition = token.folded.containsLiteral("stelle")
    isPercent = token.folded.hasLiteralPrefix(Self.percent)
    isMeasure = kind == .share || token.folded.hasLiteralPrefix("vollzeitwert")
    span = index..<(index + 1)
    isSingular = token.folded.hasLiteralSuffix("stelle") || token.folded.hasLiteralSuffix("wert")
    if let (_, share) = Self.fixedShares.first(where: { token.folded.hasLiteralPrefix($0.key) }) {
      worth = share
    }
    takeCompound(tokens)
  }

  /// Whether a word's beginning or end allows a unit; nearly all words end here.
  static func mightStand(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.isWord(endingIn: anyPositionEnding, index) || tokens.isWord(beginningIn: anyStem, index)
      || tokens.isAnyWord(index) && tokens[index].isCapitalized
        && tokens[index].text.byteCount <= longestSign && fullTimeSigns.contains(tokens[index].text)
  }

  /// The kind of unit that a word is, whatever stands around it; nil for any other word.
  static func kind(of token: Token) -> Kind? {
    if token.isCapitalized, fullTimeSigns.contains(token.text) { return .fullTime }
    let word = token.folded
    guard word.byteCount >= 6, token.isCapitalized || word.hasLiteralPrefix("stelle") else {
      return nil
    }
    if positions.contains(token) { return token.isCapitalized ? .position : nil }
    if word.hasLiteralPrefix(partTime) { return .partTime }
    if word.hasLiteralPrefix(full), word.hasPrefix(in: fullTimeStems) {
      return .fullTime
    }
    if word.hasPrefix(in: shareStems) { return .share }
    guard word.hasSuffix(in: anyPositionEnding) else { return nil }
    for ending in positionEndings where word.hasLiteralSuffix(ending) {
      let front = String(word.dropLast(ending.count))
      return front.hasSuffix(in: people) ? .position : nil
    }
    return nil
  }

  /// "VZW-Planstellen": the unit ends later.
  private static func continues(_ tokens: [Token], after index: Int) -> Bool {
    if fullTimeSigns.contains(tokens[index].text), tokens.isWord(in: positions, index + 1) {
      return true
    }
    guard tokens.isSymbol("-", index + 1), tokens[index + 1].gap == .none,
      let next = tokens.token(index + 2), next.gap == .none
    else { return false }
    return kind(of: next) != nil
  }

  /// Takes along what a hyphen ties to the unit: "VZW-Planstellen", "Sozialarbeiter-Stellen".
  private mutating func takeCompound(_ tokens: [Token]) {
    if let before = tokens.token(span.lowerBound - 1), Self.fullTimeSigns.contains(before.text) {
      kind = .fullTime
      span = (span.lowerBound - 1)..<span.upperBound
    }
    while tokens.isSymbol("-", span.lowerBound - 1), tokens[span.lowerBound].gap != .space,
      let before = tokens.token(span.lowerBound - 2), before.kind == .word,
      !WeeklyHours.isUnit(before.folded), before.folded != "prozent"
    {
      if let kind = Self.kind(of: before), kind == .fullTime { self.kind = .fullTime }
      if before.folded == "vollzeit" { kind = .fullTime }
      if before.folded == "teilzeit" { kind = .partTime }
      span = (span.lowerBound - 2)..<span.upperBound
      if tokens[span.lowerBound].gap != .none { return }
    }
  }
}
