import CouncilStore
import TextMatching

/// A reference as it is compared between letters: "DS 0496/20", "ds 496/20" and "DS-0496-20" are
/// one; one city prints the same number in a dozen shapes.
struct ReferenceForm: Hashable, Sendable {
  /// Small letters, numbers without leading zeros, parts joined by "/".
  let key: String
  /// The same without letters before the first number, as texts cite it; nil where it has none
  /// or too few digits to be told from a house number.
  let bare: String?
  /// The paper that this one changes or completes: "2015/77" of "2015/0077/1".
  let base: String?

  /// Fewer digits name nothing for sure.
  private static let fewestDigits = 4
  /// The number of an amendment has no more digits.
  private static let longestSupplement = 2

  /// - Parameter printed: as printed; nil where it holds no digit.
  init?(_ printed: String) {
    var parts: [String] = []
    var part = ""
    var digits = 0
    func isNumber(_ text: String) -> Bool { text.utf8.last.map(Self.isDigit) ?? false }
    for byte in ReferenceKey.key(of: printed).utf8 {
      let isDigit = Self.isDigit(byte)
      let isLetter = (0x61...0x7A).contains(byte)
      if isDigit { digits += 1 }
      if !part.isEmpty, !(isDigit || isLetter) || isDigit != isNumber(part) {
        parts.append(part)
        part = ""
      }
      if isDigit || isLetter { part.unicodeScalars.append(Unicode.Scalar(byte)) }
    }
    if !part.isEmpty { parts.append(part) }
    guard digits > 0 else { return nil }
    let plain = parts.map { part in
      guard isNumber(part) else { return part }
      let number = part.drop { $0 == "0" }
      return number.isEmpty ? "0" : String(number)
    }
    key = plain.joined(separator: "/")
    let numbers = plain.drop { !isNumber($0) }
    bare = digits >= Self.fewestDigits ? numbers.joined(separator: "/") : nil
    let isSupplement =
      numbers.count == 3 && numbers.allSatisfy(isNumber)
      && parts.suffix(3).prefix(2).contains { $0.utf8.count == Self.fewestDigits }
      && (plain.last?.utf8.count ?? 0) <= Self.longestSupplement
    base = isSupplement ? plain.dropLast().joined(separator: "/") : nil
  }

  /// Whether it is no more than the other's running number: "1345" of "2023/1345".
  func isNumber(of other: ReferenceForm) -> Bool {
    key.utf8.allSatisfy(Self.isDigit) && other.key.hasSuffix("/" + key)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
