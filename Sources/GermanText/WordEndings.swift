/// Endings of words: "stiftung" for "Bürgerstiftung".
package struct WordEndings: Sendable, ExpressibleByArrayLiteral {
  /// The endings by their last byte.
  private var endings: [[String]]

  package init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  package init(_ endings: some Sequence<String>) {
    self.endings = Array(repeating: [], count: 256)
    for ending in endings {
      if let last = ending.utf8.last { self.endings[Int(last)].append(ending) }
    }
  }

  /// Whether a word ends with one of them.
  package func end(_ word: String) -> Bool {
    guard let last = word.utf8.last else { return false }
    for ending in endings[Int(last)] where word.ends(with: ending) { return true }
    return false
  }
}
