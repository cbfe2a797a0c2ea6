/// Numbers as lists write them: letters, Roman figures.
enum Numerals {
  private static let letterCount = 26
  /// Repeated letters grow with the number; programs stop somewhere, too.
  private static let mostRepeated = 30
  private static let romanDigits: [(value: Int, digits: String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// a, b … z, aa, ab …; nil below 1.
  static func letters(_ number: Int, upper: Bool) -> String? {
    guard number > 0 else { return nil }
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(letter((rest - 1) % letterCount, upper))
      rest = (rest - 1) / letterCount
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// a, b … z, aa, bb …, as word processors count; nil below 1, and where nobody would count them.
  static func repeatedLetters(_ number: Int, upper: Bool) -> String? {
    guard number > 0, number <= letterCount * mostRepeated else { return nil }
    let count = (number - 1) / letterCount + 1
    let letter = letter((number - 1) % letterCount, upper)
    return String(decoding: [UInt8](repeating: letter, count: count), as: UTF8.self)
  }

  /// Nil outside of 1 to 3999.
  static func roman(_ number: Int, upper: Bool) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var rest = number
    var roman = ""
    for (value, digits) in romanDigits {
      while rest >= value {
        roman += digits
        rest -= value
      }
    }
    return upper ? roman.uppercased() : roman
  }

  private static func letter(_ place: Int, _ upper: Bool) -> UInt8 {
    (upper ? UInt8(ascii: "A") : UInt8(ascii: "a")) + UInt8(place)
  }
}
