/// Names of letters in addresses.
enum AddressNames {
  /// Hexadecimal digits of a SHA-256.
  private static let hashDigits = 64

  /// Whether a name is a letter's whole hash, in small letters.
  static func isHash(_ name: String) -> Bool {
    name.utf8.count == hashDigits
      && name.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
