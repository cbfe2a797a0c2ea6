/// Exchanges made of an archive's own words, as frequent as they are there: for measuring how
/// search behaves in archives that are larger than any at hand.
///
/// The same archive and seed give the same exchanges.
struct SyntheticExchanges {
  /// In words.
  private static let questionLength = 8...40

  /// Every word of the texts, as often as it stands in them.
  private let words: [Substring]
  private let answerLengths: [Int]
  private var generator: SplitMix64

  init(texts: [String], seed: UInt64) {
    words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    answerLengths = texts.map { text in text.split(whereSeparator: \.isWhitespace).count }
    generator = SplitMix64(state: seed)
  }

  mutating func next() -> (question: String, answer: String) {
    let length = answerLengths.randomElement(using: &generator) ?? 0
    return (
      text(Int.random(in: Self.questionLength, using: &generator)), text(length)
    )
  }

  mutating func word() -> Substring { words.randomElement(using: &generator) ?? "" }

  private mutating func text(_ length: Int) -> String {
    (0..<length).map { _ in word() }.joined(separator: " ")
  }
}

/// Numbers that look random and are the same each time (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
