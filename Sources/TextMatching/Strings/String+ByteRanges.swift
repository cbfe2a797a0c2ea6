extension String {
  /// The text between two offsets in UTF-8 bytes, in which evidence is counted; what lies outside
  /// the text is left out, and an offset inside a character means the character's beginning.
  package func slice(atBytes range: Range<Int>) -> Substring {
    self[index(atByte: range.lowerBound)..<index(atByte: range.upperBound)]
  }

  /// The text from an offset in UTF-8 bytes on.
  package func dropFirst(bytes count: Int) -> Substring { slice(atBytes: count..<byteCount) }

  private func index(atByte offset: Int) -> String.Index {
    utf8.index(startIndex, offsetBy: max(offset, 0), limitedBy: endIndex) ?? endIndex
  }
}
