/// Of which ASCII characters a text is made.
extension String {
  /// Whether a digit "0" to "9" stands in the text.
  package var containsASCIIDigit: Bool { utf8.contains(where: \.isASCIIDigit) }

  /// Whether all of the text is letters "a" to "z", which is true of "".
  package var isAllSmallASCIILetters: Bool { utf8.allSatisfy(\.isSmallASCIILetter) }
}
