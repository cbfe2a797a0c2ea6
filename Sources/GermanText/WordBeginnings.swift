/// Stems with which words begin: "besetz" for "besetzt" and "Besetzung".
package struct WordBeginnings: Sendable, ExpressibleByArrayLiteral {
  /// The stems by their first byte.
  private var stems: [[String]]

  package init(arrayLiteral stems: String...) {
    self.init(stems)
  }

  package init(_ stems: some Sequence<String>) {
    self.stems = Array(repeating: [], count: 256)
    for stem in stems {
      if let first = stem.utf8.first { self.stems[Int(first)].append(stem) }
    }
  }

  /// Whether a word begins with one of them.
  package func begin(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    for stem in stems[Int(first)] where word.begins(with: stem) { return true }
    return false
  }
}
