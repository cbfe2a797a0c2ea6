/// Comparing beginnings and endings byte by byte: the standard library's own methods normalise
/// letters such as "ä" each time, which German words need not.
extension String {
  package func begins(with prefix: String) -> Bool { Affix.begins(utf8, prefix.utf8) }

  package func ends(with suffix: String) -> Bool { Affix.ends(utf8, suffix.utf8) }

  /// The text without an ending that it has.
  package func droppingEnding(_ ending: String) -> String {
    guard ends(with: ending) else { return self }
    return String(decoding: utf8.prefix(utf8.count - ending.utf8.count), as: UTF8.self)
  }
}

extension Substring {
  package func begins(with prefix: String) -> Bool { Affix.begins(utf8, prefix.utf8) }

  package func ends(with suffix: String) -> Bool { Affix.ends(utf8, suffix.utf8) }
}

private enum Affix {
  @inline(__always)
  static func begins(
    _ text: some BidirectionalCollection<UInt8>, _ prefix: String.UTF8View
  ) -> Bool {
    guard prefix.count <= text.count else { return false }
    var index = text.startIndex
    for byte in prefix {
      if text[index] != byte { return false }
      text.formIndex(after: &index)
    }
    return true
  }

  @inline(__always)
  static func ends(
    _ text: some BidirectionalCollection<UInt8>, _ suffix: String.UTF8View
  ) -> Bool {
    guard suffix.count <= text.count else { return false }
    var index = text.endIndex
    for byte in suffix.reversed() {
      text.formIndex(before: &index)
      if text[index] != byte { return false }
    }
    return true
  }
}
