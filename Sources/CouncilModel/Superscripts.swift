/// Raised characters as Unicode writes them: "¹" for a raised "1", "ᵃ" for a raised "a".
package enum Superscripts {
  private static let plain = Array("0123456789+-−=()abcdefghijklmnoprstuvwxyz*†‡§#".unicodeScalars)
  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*†‡§#".unicodeScalars)
  private static let raisedByPlain = Dictionary(uniqueKeysWithValues: zip(plain, raised))
  private static let plainByRaised = Dictionary(
    uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars, "0123456789".unicodeScalars))
  private static let digits = Set("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// The text raised; nil where a character has no raised form.
  package static func raised(_ text: some StringProtocol) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if digits.contains(scalar) {
        result.append(scalar)
      } else if let raised = raisedByPlain[scalar] {
        result.append(raised)
      } else {
        return nil
      }
    }
    return String(result)
  }

  /// The plain digit of a raised one; other characters as they are.
  package static func digit(_ raised: Unicode.Scalar) -> Unicode.Scalar {
    plainByRaised[raised] ?? raised
  }

  /// Whether a character is a raised digit.
  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { digits.contains(scalar) }
}
