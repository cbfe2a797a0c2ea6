import GermanText
import TextMatching

/// A question's words, inflected or not, to be compared with another question's: which they are is
/// looked up only where the questions may have the same.
struct QuestionWords {
  /// Words with the same beginning are one word inflected: "könnte", "könnten". In characters.
  private static let stemLength = 6
  private static let digits: CharacterTable = "0123456789"
  /// Of a word that may be spelled otherwise, in characters: so many are the same.
  private static let shortestBeginning = 3

  private let question: String
  /// One bit for each word's beginning: a bit that another question has not is a word that it has
  /// not.
  private var beginnings: UInt64 = 0
  /// Words that come again included.
  private var count = 0
  /// Each once, by their hashes.
  private lazy var words = Self.stems(of: question)

  init(_ question: String) {
    self.question = question
    var words = LowercasedWords(question, keeping: Self.digits)
    while let beginning = words.nextBeginning() {
      beginnings |= 1 << UInt64((beginning &* 0x9E37_79B1) >> 26)
      count += 1
    }
  }

  /// A word's beginning, compared by its hash.
  private struct Stem {
    let hash: UInt64
    let word: String
  }

  private static func stems(of question: String) -> [Stem] {
    Set(LowercasedWords(question, keeping: digits).map(stem))
      .map { Stem(hash: StableHash(of: $0).value, word: $0) }
      .sorted { $0.hash < $1.hash }
  }

  private static func stem(_ word: String) -> String {
    word.byteCount <= stemLength ? word : String(word.prefix(stemLength))
  }

  /// Whether such a share of the words is common, the larger question counting.
  mutating func shares(_ share: Double, with other: inout QuestionWords) -> Bool {
    guard count > 0, other.count > 0 else { return false }
    if question == other.question { return true }
    guard Double(missing(in: other)) <= Double(count) * (1 - share) else { return false }
    let needed = share * Double(max(words.count, other.words.count))
    // Questions of very different length are told apart without comparing words.
    guard Double(min(words.count, other.words.count)) >= needed else { return false }
    return Double(words.count - Self.missing(words, in: other.words).count) >= needed
  }

  /// Whether the words are the same, but for one that is spelled otherwise: "… der Widersprüche …"
  /// and "… der Klagen …" ask for two things.
  mutating func equal(_ other: inout QuestionWords) -> Bool {
    guard count > 0, other.count > 0 else { return false }
    if question == other.question { return true }
    guard missing(in: other) <= 1, other.missing(in: self) <= 1 else { return false }
    guard abs(words.count - other.words.count) <= 1 else { return false }
    let own = Self.missing(words, in: other.words, atMost: 1)
    guard own.count <= 1 else { return false }
    let others = Self.missing(other.words, in: words, atMost: 1)
    guard others.count <= 1 else { return false }
    guard let word = own.first.map({ words[$0].word }),
      let counterpart = others.first.map({ other.words[$0].word })
    else { return own.isEmpty && others.isEmpty }
    return !word.containsNumber
      && word.prefix(Self.shortestBeginning) == counterpart.prefix(Self.shortestBeginning)
      && word.count > Self.shortestBeginning && counterpart.count > Self.shortestBeginning
  }

  /// The places of words that are not among others; no more are looked for than one too many.
  private static func missing(_ words: [Stem], in others: [Stem], atMost limit: Int = .max) -> [Int]
  {
    var missing: [Int] = []
    var next = 0
    for place in words.indices {
      while next < others.count, others[next].hash < words[place].hash { next += 1 }
      if next < others.count, others[next].hash == words[place].hash { continue }
      missing.append(place)
      if missing.count > limit { return missing }
    }
    return missing
  }

  /// How many words the other question has not, at least.
  private func missing(in other: QuestionWords) -> Int {
    (beginnings & ~other.beginnings).nonzeroBitCount
  }
}
