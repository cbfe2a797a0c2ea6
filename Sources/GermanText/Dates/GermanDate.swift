import TextMatching

/// Dates as German letters print them: "21.01.2014", "8. Dezember 2017", "15. Dez. 2017", "2014-01-21".
package enum GermanDate {
  /// Two-digit years up to this one are of this century.
  private static let lastShortYear = 69

  /// Months and what is short for them, in small letters.
  static var monthWords: WordSet { Months.numbers.words }

  /// Whether a word in small letters is a month or short for one.
  package static func isMonth(_ word: String) -> Bool { Months.numbers[word] != nil }

  /// The date at the start of a text as ISO 8601, and the characters after it; nil where the
  /// text does not begin with one.
  package static func prefix(of text: Substring) -> (iso: String, rest: Substring)? {
    var rest = text
    if let international = international(text) { return international }
    guard let day = number(&rest, digits: 1...2), (1...31).contains(day), skip(".", &rest) else {
      return nil
    }
    skipSpaces(&rest)
    let month: Int
    if let number = number(&rest, digits: 1...2) {
      guard skip(".", &rest) else { return nil }
      month = number
    } else {
      let name = rest[..<(rest.utf8.firstIndex { !isLetter($0) } ?? rest.endIndex)]
      guard let known = Months.numbers[name.fastLowercased] else { return nil }
      month = known
      rest = rest[name.endIndex...]
      _ = skip(".", &rest)
    }
    skipSpaces(&rest)
    guard (1...12).contains(month) else { return nil }
    let start = rest
    guard let printed = number(&rest, digits: 2...4) else { return nil }
    let year: Int
    switch start.byteCount - rest.byteCount {
    case 4: year = printed
    case 2: year = printed + (printed <= lastShortYear ? 2000 : 1900)
    default: return nil
    }
    guard (1900...2099).contains(year), day <= days(in: month, of: year) else { return nil }
    return (iso(year: year, month: month, day: day), rest)
  }

  /// "2014-01-21", as files and forms print it.
  private static func international(_ text: Substring) -> (iso: String, rest: Substring)? {
    guard text.utf8.dropFirst(yearDigits).first == UInt8(ascii: "-") else { return nil }
    var rest = text
    guard let year = number(&rest, digits: yearDigits...yearDigits), skip("-", &rest),
      let month = number(&rest, digits: 2...2), skip("-", &rest),
      let day = number(&rest, digits: 2...2), (1900...2099).contains(year),
      (1...12).contains(month), (1...days(in: month, of: year)).contains(day),
      rest.utf8.first.map({ $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "/") }) ?? true
    else { return nil }
    return (iso(year: year, month: month, day: day), rest)
  }

  private static let yearDigits = 4

  /// The first date in a text, as ISO 8601.
  package static func first(in text: Substring) -> String? {
    var rest = text
    var isInsideNumber = false
    while let character = rest.first {
      if character.isNumber, !isInsideNumber, let found = prefix(of: rest) { return found.iso }
      isInsideNumber = character.isNumber || (character == "." && isInsideNumber)
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year.isMultiple(of: 4) && year != 1900
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func iso(year: Int, month: Int, day: Int) -> String {
    "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Whether a byte is an ASCII letter's, or belongs to another sign: no month has any but letters.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func number(_ rest: inout Substring, digits: ClosedRange<Int>) -> Int? {
    let end = rest.utf8.firstIndex { !$0.isASCIIDigit } ?? rest.endIndex
    let found = rest[..<end]
    guard digits.contains(found.byteCount), let number = Int(found) else { return nil }
    rest = rest[end...]
    return number
  }

  private static func skip(_ sign: Unicode.Scalar, _ rest: inout Substring) -> Bool {
    guard rest.utf8.first == UInt8(ascii: sign) else { return false }
    rest = Substring(rest.utf8.dropFirst())
    return true
  }

  private static func skipSpaces(_ rest: inout Substring) {
    rest = rest.droppingLeadingSpaces
  }
}
