/// One ASCII character, written as a literal where a rule names it: `text.firstIndex(ofASCII: ":")`.
///
/// A `Character` would be looked for by grapheme clusters, and an arbitrary one may take several
/// bytes; this one takes a single byte, so that it can be found without decoding the text.
package struct ASCIICharacter: Sendable, Hashable, ExpressibleByUnicodeScalarLiteral {
  @usableFromInline package let byte: UInt8

  /// - Precondition: the literal is ASCII; it stands in our own source, never in a letter.
  @inlinable
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    byte = UInt8(ascii: scalar)
  }

  package static let space: ASCIICharacter = " "
  package static let tab: ASCIICharacter = "\t"
  package static let lineFeed: ASCIICharacter = "\n"
}
