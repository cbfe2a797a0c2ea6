/// Comparing beginnings and endings byte by byte: the standard library's own methods normalise
/// letters such as "ä" each time, which German words need not.
extension String {
  package func begins(with prefix: String) -> Bool {
    withBytes { text in prefix.withBytes { text.begins(with: $0) } }
  }

  package func ends(with suffix: String) -> Bool {
    withBytes { text in suffix.withBytes { text.ends(with: $0) } }
  }

  /// The text without an ending that it has.
  package func droppingEnding(_ ending: String) -> String {
    guard ends(with: ending) else { return self }
    return String(decoding: utf8.prefix(utf8.count - ending.utf8.count), as: UTF8.self)
  }
}

extension Substring {
  package func begins(with prefix: String) -> Bool {
    withBytes { text in prefix.withBytes { text.begins(with: $0) } }
  }

  package func ends(with suffix: String) -> Bool {
    withBytes { text in suffix.withBytes { text.ends(with: $0) } }
  }
}
