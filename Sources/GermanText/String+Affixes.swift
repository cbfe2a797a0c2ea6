/// Comparing beginnings and endings byte by byte: the standard library's own methods normalise
/// letters such as "ä" each time, which German words need not.
extension String {
  package func begins(with prefix: String) -> Bool {
    guard utf8.count >= prefix.utf8.count else { return false }
    var index = utf8.startIndex
    for byte in prefix.utf8 {
      if utf8[index] != byte { return false }
      utf8.formIndex(after: &index)
    }
    return true
  }

  package func ends(with suffix: String) -> Bool {
    let skipped = utf8.count - suffix.utf8.count
    guard skipped >= 0 else { return false }
    var index = utf8.index(utf8.startIndex, offsetBy: skipped)
    for byte in suffix.utf8 {
      if utf8[index] != byte { return false }
      utf8.formIndex(after: &index)
    }
    return true
  }

  /// The text without an ending that it has.
  package func droppingEnding(_ ending: String) -> String {
    guard ends(with: ending) else { return self }
    return String(decoding: utf8.prefix(utf8.count - ending.utf8.count), as: UTF8.self)
  }
}
