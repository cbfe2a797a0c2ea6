/// How a level of a list writes its numbers.
enum NumberFormat: Equatable {
  case decimal
  /// 01, 02 … 10.
  case decimalWithZero
  case roman(upper: Bool)
  /// a … z, aa, bb.
  case repeatedLetters(upper: Bool)
  /// a … z, aa, ab.
  case letters(upper: Bool)
  /// 1., 2.
  case ordinal
  /// - 1 -
  case betweenDashes
  /// The level has words or signs, but no number.
  case none

  func text(_ number: Int) -> String {
    switch self {
    case .decimal: "\(number)"
    case .decimalWithZero: (0..<10).contains(number) ? "0\(number)" : "\(number)"
    case .roman(let upper): Numerals.roman(number, upper: upper) ?? "\(number)"
    case .repeatedLetters(let upper): Numerals.repeatedLetters(number, upper: upper) ?? "\(number)"
    case .letters(let upper): Numerals.letters(number, upper: upper) ?? "\(number)"
    case .ordinal: "\(number)."
    case .betweenDashes: "- \(number) -"
    case .none: ""
    }
  }
}
