/// A text as search finds it: its words in their order, and of each the terms that it is found by.
///
/// Kept as one run of bytes, for it is made, sent and written for every letter. Stores join it as
/// they need it.
package struct TermText: Sendable, Hashable {
  /// Between words and between a word's terms. Terms have neither: they are letters and digits with
  /// some signs between.
  private static let wordSeparator = UInt8(ascii: " ")
  private static let termSeparator: UInt8 = 0x1F

  /// One word's terms, for texts that it stands in.
  package struct Word: Sendable {
    fileprivate let bytes: [UInt8]

    package init(terms: [String]) {
      bytes = Array(
        terms.joined(separator: String(UnicodeScalar(TermText.termSeparator))).utf8)
    }

    /// Whether nothing finds it.
    package var isEmpty: Bool { bytes.isEmpty }
  }

  /// In UTF-8.
  private var bytes: [UInt8]
  /// How many words there are; a word's terms stand at one place.
  package private(set) var wordCount: Int

  /// - Parameter capacity: in bytes.
  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
    wordCount = 0
  }

  /// - Parameter words: the terms of each.
  package init(words: [[String]]) {
    self.init()
    for word in words { append(Word(terms: word)) }
  }

  /// Adds a word.
  ///
  /// - Parameter others: terms that the words around it give it besides.
  package mutating func append(_ word: Word, others: [String] = []) {
    if !bytes.isEmpty { bytes.append(Self.wordSeparator) }
    bytes += word.bytes
    for term in others {
      bytes.append(Self.termSeparator)
      bytes += term.utf8
    }
    wordCount += 1
  }

  /// The terms of each word.
  package var words: [[String]] {
    guard wordCount > 0 else { return [] }
    return bytes.split(separator: Self.wordSeparator, omittingEmptySubsequences: false).map {
      $0.split(separator: Self.termSeparator).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Calls with each term, in UTF-8, in order.
  package func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in 0...bytes.count {
        let isEnd =
          end == bytes.count || bytes[end] == Self.wordSeparator
          || bytes[end] == Self.termSeparator
        guard isEnd else { continue }
        if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }

  /// One text with these signs between words and between a word's terms.
  ///
  /// - Parameters:
  ///   - word: a sign of one byte, as is the other.
  package func joined(wordsBy word: UInt8, termsBy term: UInt8) -> String {
    guard word != Self.wordSeparator || term != Self.termSeparator else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let signs = bytes.map { byte in
      switch byte {
      case Self.wordSeparator: word
      case Self.termSeparator: term
      default: byte
      }
    }
    return String(decoding: signs, as: UTF8.self)
  }

  /// On the way from a worker.
  var packed: String { String(decoding: bytes, as: UTF8.self) }

  init(packed: String) {
    bytes = Array(packed.utf8)
    wordCount = bytes.isEmpty ? 0 : 1 + bytes.count { $0 == Self.wordSeparator }
  }
}
