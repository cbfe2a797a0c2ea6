extension String {
  /// With single spaces instead of line breaks and runs of white space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
