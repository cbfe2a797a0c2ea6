/// What a text begins with: the standard library finds the whole character first, and looks it up in
/// tables, which neither ASCII nor letters such as "Ä" need.
extension String {
  /// Whether the first character is a capital letter.
  package var beginsWithUppercase: Bool { self[...].beginsWithUppercase }

  /// Whether the first character is a small letter.
  package var beginsWithLowercase: Bool { self[...].beginsWithLowercase }

  /// Whether the first character is a letter.
  package var beginsWithLetter: Bool { self[...].beginsWithLetter }

  /// Whether the first character is a digit or another number.
  package var beginsWithNumber: Bool { self[...].beginsWithNumber }
}

extension Substring {
  /// Whether the first character is a capital letter.
  package var beginsWithUppercase: Bool { begins(with: [.upper], \.isUppercase) }

  /// Whether the first character is a small letter.
  package var beginsWithLowercase: Bool { begins(with: [.lower], \.isLowercase) }

  /// Whether the first character is a letter.
  package var beginsWithLetter: Bool { begins(with: [.upper, .lower], \.isLetter) }

  /// Whether the first character is a digit or another number.
  package var beginsWithNumber: Bool { begins(with: [.digit], \.isNumber) }

  @inline(__always)
  private func begins(with kinds: FirstCharacter, _ isSuch: (Character) -> Bool) -> Bool {
    if let kind = withBytes(FirstCharacter.init) { return !kind.isDisjoint(with: kinds) }
    return first.map(isSuch) ?? false
  }
}

/// What is known of a text's first character by its bytes.
private struct FirstCharacter: OptionSet {
  let rawValue: UInt8

  static let upper = FirstCharacter(rawValue: 1)
  static let lower = FirstCharacter(rawValue: 2)
  static let digit = FirstCharacter(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nil where the bytes alone do not tell: other alphabets, and characters of more than one scalar.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else {
      self = []
      return
    }
    let length = first < 0x80 ? 1 : 2
    // What joins a letter to one character is neither ASCII nor of the block of "Ä".
    guard bytes.count <= length || bytes[length] < 0x80 || bytes[length] == 0xC3 else { return nil }
    self.init(first, length > 1 && bytes.count > 1 ? bytes[1] : 0)
  }

  private init?(_ first: UInt8, _ second: UInt8) {
    switch (first, second) {
    case (0x41...0x5A, _): self = .upper
    case (0x61...0x7A, _): self = .lower
    case (0x30...0x39, _): self = .digit
    case (..<0x80, _): self = []
    // "À" to "Þ" and "ß" to "ÿ", without the signs for multiplication and division.
    case (0xC3, 0x97), (0xC3, 0xB7): self = []
    case (0xC3, 0x80...0x9E): self = .upper
    case (0xC3, 0x9F...0xBF): self = .lower
    default: return nil
    }
  }
}
