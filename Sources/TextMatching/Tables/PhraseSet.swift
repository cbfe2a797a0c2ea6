/// The words without which a rule finds nothing, asked for in a text before the rule is: the check is
/// made from the rule's own words, in whatever case they are printed, so that it cannot know fewer
/// than the rule does.
///
/// "kein" of "KEINE ANGABEN", "nicht" of "Nicht bekannt." Ask the text:
/// `answer.mightContain(anyOf: signs)`.
package struct PhraseSet: Sendable {
  private let words: ByteStrings
  private let stems: ByteStrings

  /// - Parameters:
  ///   - words: words in small letters, as the rule compares them.
  ///   - stems: what words begin with, in small letters.
  ///   - phrases: several words with a space between them, in any case, beginning and ending with
  ///     whole words; each is looked for by its longest word, for the white space may differ.
  package init(words: [String] = [], stems: [String] = [], phrases: [String] = []) {
    self.words = ByteStrings(words.map(\.fastLowercased), by: .first)
    let telling = phrases.map { Self.longestWord(of: $0).fastLowercased }
    self.stems = ByteStrings(stems.map(\.fastLowercased) + telling, by: .first)
  }

  private static func longestWord(of phrase: String) -> String {
    phrase.split(separator: " ").max { $0.byteCount < $1.byteCount }.map { String($0) } ?? ""
  }

  fileprivate func mightHaveElement(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for index in bytes.indices {
      if !Self.isLetter(before), begins(at: index, in: bytes) { return true }
      before = bytes[index]
    }
    return false
  }

  @inline(__always)
  private func begins(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = Self.small(at: index, in: bytes)
    let second = index + 1 < bytes.count ? Self.small(at: index + 1, in: bytes) : 0
    let pair = BytePair(first, second)
    return stems.mightContain(pair)
      && stems.contains(by: first) { Self.end(of: $0, index, bytes) != nil }
      || words.mightContain(pair)
        && words.contains(by: first) { word in
          Self.end(of: word, index, bytes).map { $0 == bytes.count || !Self.isLetter(bytes[$0]) }
            ?? false
        }
  }

  /// The offset after a text in small letters that stands at an offset; nil where it does not.
  private static func end(
    of text: UnsafeBufferPointer<UInt8>, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard bytes.count - start >= text.count else { return nil }
    for offset in text.indices where small(at: start + offset, in: bytes) != text[offset] {
      return nil
    }
    return start + text.count
  }

  /// A byte of the text in small letters.
  @inline(__always)
  private static func small(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let byte = bytes[index]
    if (0x41...0x5A).contains(byte) { return byte + 0x20 }
    guard byte >= 0x80, index > 0 else { return byte }
    return LowercasedWords.smallLatin1(bytes[index - 1], byte) ?? byte
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

extension String {
  /// Whether one of the words may stand in the text; false only where none does.
  ///
  /// A word begins after anything that is no ASCII letter; one that begins after an umlaut is left
  /// to the rule.
  package func mightContain(anyOf phrases: PhraseSet) -> Bool {
    withBytes { phrases.mightHaveElement(in: $0) }
  }
}
