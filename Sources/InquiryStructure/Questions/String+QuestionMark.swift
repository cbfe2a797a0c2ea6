import GermanText

private let closers: Signs = "\"”“«»)]'’!¹²³0123456789 ."

extension String {
  /// Whether the text ends with a question mark, but for quotes, brackets and footnote signs.
  var endsWithQuestionMark: Bool {
    guard let mark = utf8.lastIndex(of: UInt8(ascii: "?")) else { return false }
    return self[mark...].unicodeScalars.dropFirst().allSatisfy(closers.contains)
  }
}
