/// Stems with which words begin: "besetz" for "besetzt" and "Besetzung".
package struct WordBeginnings: Sendable, ExpressibleByArrayLiteral {
  /// The stems by their first byte.
  private var stems: [[String]]
  /// Of the first two bytes; a stem of one byte alone lets every word pass.
  private var filter = ByteFilter()
  private var hasShort = false

  package init(arrayLiteral stems: String...) {
    self.init(stems)
  }

  package init(_ stems: some Sequence<String>) {
    self.stems = Array(repeating: [], count: 256)
    for stem in stems {
      guard let first = stem.utf8.first else { continue }
      self.stems[Int(first)].append(stem)
      if let second = stem.utf8.dropFirst().first {
        filter.insert(first, second)
      } else {
        hasShort = true
      }
    }
  }

  /// Whether a word begins with one of them.
  package func begin(_ word: String) -> Bool {
    mayBegin(word.utf8) && candidates(word.utf8).contains { word.begins(with: $0) }
  }

  /// Whether a text begins with one of them.
  package func begin(_ text: Substring) -> Bool {
    mayBegin(text.utf8) && candidates(text.utf8).contains { text.begins(with: $0) }
  }

  @inline(__always)
  private func mayBegin(_ bytes: some Collection<UInt8>) -> Bool {
    var bytes = bytes.makeIterator()
    guard let first = bytes.next() else { return false }
    return hasShort || filter.mayContain(first, bytes.next() ?? 0)
  }

  @inline(__always)
  private func candidates(_ bytes: some Collection<UInt8>) -> [String] {
    bytes.first.map { stems[Int($0)] } ?? []
  }
}
