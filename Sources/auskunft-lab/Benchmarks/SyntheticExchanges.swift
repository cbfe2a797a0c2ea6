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
  private var random: SeededRandom

  init(texts: [String], seed: UInt64) {
    words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    answerLengths = texts.map { text in text.split(whereSeparator: \.isWhitespace).count }
    random = SeededRandom(seed: seed)
  }

  mutating func next() -> (question: String, answer: String) {
    let length = answerLengths.randomElement(using: &random) ?? 0
    return (
      text(Int.random(in: Self.questionLength, using: &random)), text(length)
    )
  }

  mutating func word() -> Substring { words.randomElement(using: &random) ?? "" }

  private mutating func text(_ length: Int) -> String {
    (0..<length).map { _ in word() }.joined(separator: " ")
  }
}
