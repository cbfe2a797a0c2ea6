/// Endings of words: "stiftung" for "Bürgerstiftung".
package struct WordEndings: Sendable, ExpressibleByArrayLiteral {
  /// The endings by their last byte.
  private var endings: [[String]]
  /// Of the last two bytes; of the last one alone where an ending has no more.
  private var filter = ByteFilter()
  private var hasShort = false

  package init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  package init(_ endings: some Sequence<String>) {
    self.endings = Array(repeating: [], count: 256)
    for ending in endings {
      guard let last = ending.utf8.last else { continue }
      self.endings[Int(last)].append(ending)
      if let before = ending.utf8.dropLast().last {
        filter.insert(last, before)
      } else {
        hasShort = true
      }
    }
  }

  /// Whether a word ends with one of them.
  package func end(_ word: String) -> Bool {
    let bytes = word.utf8
    guard !bytes.isEmpty else { return false }
    let end = bytes.index(before: bytes.endIndex)
    let last = bytes[end]
    let before = end > bytes.startIndex ? bytes[bytes.index(before: end)] : 0
    guard hasShort || filter.mayContain(last, before) else { return false }
    for ending in endings[Int(last)] where word.ends(with: ending) { return true }
    return false
  }
}
