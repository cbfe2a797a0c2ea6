/// A colour of a style sheet, as far as it says whether text can be seen.
enum StyleColor: Equatable {
  case transparent
  /// 0xRRGGBB.
  case opaque(UInt32)
  /// Named otherwise, or half transparent.
  case other

  static let white = StyleColor.opaque(0xFFFFFF)

  private static let names: [String: StyleColor] = [
    "white": .white, "black": .opaque(0), "transparent": .transparent, "red": .opaque(0xFF0000),
    "gray": .opaque(0x808080), "grey": .opaque(0x808080), "snow": .opaque(0xFFFAFA),
    "whitesmoke": .opaque(0xF5F5F5), "ivory": .opaque(0xFFFFF0), "window": .white,
  ]

  /// From `#fff`, `rgb(255, 255, 255)`, `rgba(0,0,0,0)`, `white`; nil where no colour is given.
  init?(_ value: String?) {
    guard let value = value?.trimmed.lowercased(), !value.isEmpty else { return nil }
    switch value {
    case "inherit", "initial", "unset", "currentcolor": return nil
    default: break
    }
    if let named = Self.names[value] {
      self = named
    } else if value.hasPrefix("#") {
      self = Self.hexadecimal(value.dropFirst())
    } else if value.hasPrefix("rgb") {
      self = Self.components(value)
    } else {
      self = .other
    }
  }

  private static func hexadecimal(_ digits: Substring) -> StyleColor {
    switch digits.count {
    case 3: UInt32(digits.map { "\($0)\($0)" }.joined(), radix: 16).map(StyleColor.opaque) ?? .other
    case 6: UInt32(digits, radix: 16).map(StyleColor.opaque) ?? .other
    case 8 where digits.hasSuffix("00"): .transparent
    default: .other
    }
  }

  private static func components(_ value: String) -> StyleColor {
    let numbers = value.split { !($0.isNumber || $0 == ".") }.compactMap { Double($0) }
    guard numbers.count >= 3, numbers[..<3].allSatisfy({ (0...255).contains($0) }) else {
      return .other
    }
    if numbers.count > 3, numbers[3] == 0 { return .transparent }
    return .opaque(numbers[..<3].reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// Whether text in this colour cannot be told from a ground of another.
  func isLost(on ground: StyleColor) -> Bool {
    guard case .opaque(let here) = self, case .opaque(let there) = ground else {
      return self == .transparent
    }
    return [0, 8, 16].allSatisfy { shift in
      abs(Int(here >> UInt32(shift) & 0xFF) - Int(there >> UInt32(shift) & 0xFF))
        <= Self.smallestDifference
    }
  }

  /// Of a colour's parts, of 255: nobody reads such letters.
  private static let smallestDifference = 12
}
