import FoundationEssentials

extension Decimal {
  /// The quotient, rounded half up to a number of decimal places; both sides must be positive.
  func divided(by divisor: Decimal, places: Int) -> Decimal {
    if divisor == 1, exponent >= -places { return self }
    var scale: Decimal = 1
    for _ in 0..<places { scale *= 10 }
    let half = Decimal(sign: .plus, exponent: -1, significand: 5)
    return (self * scale / divisor + half).whole / scale
  }

  /// Without the digits behind the decimal point.
  private var whole: Decimal {
    guard exponent < 0 else { return self }
    var text = description
    if let point = text.firstIndex(of: ".") { text = String(text[..<point]) }
    return Decimal(string: text) ?? self
  }
}
