/// Comparing beginnings and endings byte by byte: the standard library's own methods normalise
/// letters such as "ä" each time, which German words need not.
extension String {
  /// Whether the text begins with these bytes.
  package func hasLiteralPrefix(_ prefix: String) -> Bool {
    withBytes { text in prefix.withBytes { text.hasLiteralPrefix($0) } }
  }

  /// Whether the text ends with these bytes.
  package func hasLiteralSuffix(_ suffix: String) -> Bool {
    withBytes { text in suffix.withBytes { text.hasLiteralSuffix($0) } }
  }

  /// The text without an ending that it has.
  package func droppingSuffix(_ ending: String) -> String {
    guard hasLiteralSuffix(ending) else { return self }
    return String(decoding: utf8.prefix(utf8.count - ending.utf8.count), as: UTF8.self)
  }
}

extension Substring {
  /// Whether the text begins with these bytes.
  package func hasLiteralPrefix(_ prefix: String) -> Bool {
    withBytes { text in prefix.withBytes { text.hasLiteralPrefix($0) } }
  }

  /// Whether the text ends with these bytes.
  package func hasLiteralSuffix(_ suffix: String) -> Bool {
    withBytes { text in suffix.withBytes { text.hasLiteralSuffix($0) } }
  }
}
