/// One ASCII character, written as a literal where a rule names it: `text.firstIndex(ofASCII: ":")`.
///
/// A `Character` would be looked for by grapheme clusters, and an arbitrary one may take several
/// bytes; this one takes a single byte, so that it can be found without decoding the text.
package struct ASCIICharacter: Sendable, Hashable, ExpressibleByUnicodeScalarLiteral {
  /// Below 0x80.
  @usableFromInline package let byte: UInt8

  /// - Precondition: the literal is ASCII; it stands in our own source, never in a letter.
  @inlinable
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    byte = UInt8(ascii: scalar)
  }

  /// Between words.
  package static let space: ASCIICharacter = " "
  /// Between cells.
  package static let tab: ASCIICharacter = "\t"
  /// Between lines.
  package static let lineFeed: ASCIICharacter = "\n"
}
