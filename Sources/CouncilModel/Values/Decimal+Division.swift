package import FoundationEssentials

extension Decimal {
  /// The quotient, rounded half up to a number of decimal places; both sides must be positive.
  package func divided(by divisor: Decimal, places: Int) -> Decimal {
    if divisor == 1, exponent >= -places { return self }
    if let dividend = small, let divisor = divisor.small {
      return Self.quotient(dividend, divisor, places: places)
    }
    let half = Decimal(sign: .plus, exponent: -1, significand: 5)
    let scale = Self.scale(places)
    return (self * Decimal(scale) / divisor + half).whole / Decimal(scale)
  }

  /// Dividing Decimals takes a hundred times as long as dividing whole numbers.
  private static func quotient(_ dividend: Int, _ divisor: Int, places: Int) -> Decimal {
    var digits = (dividend * scale(places) * 2 + divisor) / (divisor * 2)
    var places = places
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return Decimal(sign: .plus, exponent: -places, significand: Decimal(digits))
  }

  private static func scale(_ places: Int) -> Int {
    (0..<places).reduce(1) { scale, _ in scale * 10 }
  }

  /// Days of a year and what else is counted in letters: whole numbers from 1 on.
  private static let smallNumbers = Dictionary(
    uniqueKeysWithValues: (1...400).map { (Decimal($0), $0) })

  /// The whole number that this is, where it is small.
  private var small: Int? { Self.smallNumbers[self] }

  /// Without the digits after the decimal point.
  private var whole: Decimal {
    guard exponent < 0 else { return self }
    var text = description
    if let point = text.firstIndex(of: ".") { text = String(text[..<point]) }
    return Decimal(string: text) ?? self
  }
}
