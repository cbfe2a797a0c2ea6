/// ASCII digits, as paper numbers, years and sums have them; those of other scripts are none.
extension String {
  /// How many digits the text begins with.
  package var leadingASCIIDigits: Int {
    withBytes { bytes in bytes.prefix { (0x30...0x39).contains($0) }.count }
  }

  /// Whether the text is digits from end to end; an empty one is.
  package var isASCIIDigits: Bool { leadingASCIIDigits == byteCount }
}

extension Substring {
  /// Where the first digit stands; nil where none does.
  package var firstASCIIDigit: String.Index? { utf8.firstIndex(where: \.isASCIIDigit) }
}
