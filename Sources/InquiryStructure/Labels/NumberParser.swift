import GermanText
import TextMatching

/// Reads a number label at the start of a text: "1.", "1)", "1 /", "1.1.", "7a.", "a.)", "B.1", "IV.".
enum NumberParser {
  struct Result {
    var number: ItemNumber
    /// After the label and the white space that follows it.
    var rest: Substring
    /// Whether "." or ")" or ":" or "/" closes the number.
    var isClosed: Bool
  }

  private static let highest = 199
  /// What closes a number, and what does so after a space.
  static let marks: CharacterTable = ".):/]"
  private static let spacedMarks: CharacterTable = "/)."
  private static let romans = [
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
  ]

  static func parse(_ text: Substring) -> Result? {
    switch text.unicodeScalars.first {
    case "("?, "["?:
      guard let inner = parse(text.dropFirst()), inner.isClosed else { return nil }
      return inner
    case ("0"..."9")?:
      return decimal(text)
    case ("A"..."Z")?, ("a"..."z")?:
      return mightBeLetter(text) ? romanOrLetter(text) : nil
    default:
      return nil
    }
  }

  /// Whether one letter stands alone or a Roman numeral may; most words begin otherwise.
  static func mightBeLetter(_ text: Substring) -> Bool {
    guard let second = text.unicodeScalars.dropFirst().first else { return true }
    return !("a"..."z").contains(second) && second.isASCII
  }

  /// A Roman numeral or a letter, without the quick check before it.
  static func romanOrLetter(_ text: Substring) -> Result? { roman(text) ?? letter(text) }

  private static func decimal(_ text: Substring) -> Result? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.byteCount <= 3, let major = Int(digits), major <= highest, major > 0 else {
      return nil
    }
    var rest = text.dropFirst(digits.count)
    var printed = String(digits)
    var minor = 0
    if let letter = rest.first, ("a"..."z").contains(letter),
      rest.dropFirst().first.map({ ".):/ ".contains($0) }) ?? true,
      let value = letter.asciiValue
    {
      minor = Int(value) - 96
      printed.append(letter)
      rest = rest.dropFirst()
    } else if rest.first == ".", let found = minorDigits(rest.dropFirst()) {
      minor = found.value
      printed += "." + found.digits
      rest = rest.dropFirst(1 + found.digits.count)
      // "1.154.000 €", "24.06.2015": a third part is no number of ours.
      if rest.first == ".", rest.dropFirst().beginsWithNumber { return nil }
    }
    let number = ItemNumber(family: .decimal, major: major, minor: minor, printed: printed)
    return closed(number, rest)
  }

  /// One or two digits after "1."; not "1.154" and not "24.06".
  private static func minorDigits(_ text: Substring) -> (digits: String, value: Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), digits.first != "0", let value = Int(digits) else {
      return nil
    }
    return (String(digits), value)
  }

  private static func letter(_ text: Substring) -> Result? {
    guard let letter = text.first, let value = letter.asciiValue else { return nil }
    var rest = text.dropFirst()
    let isUpper = letter.isUppercase
    var printed = String(letter)
    var minor = 0
    if isUpper, rest.first == ".", let found = minorDigits(rest.dropFirst()) {
      minor = found.value
      printed += "." + found.digits
      rest = rest.dropFirst(1 + found.digits.count)
    } else if isUpper, rest.hasLiteralPrefix(". "), let found = minorDigits(rest.dropFirst(2)),
      rest.dropFirst(2 + found.digits.count).first == "."
    {
      // "C. 1. Warum …"
      minor = found.value
      printed += "." + found.digits
      rest = rest.dropFirst(2 + found.digits.count)
    }
    let number = ItemNumber(
      family: isUpper ? .upperLetter : .lowerLetter, major: Int(value) - (isUpper ? 64 : 96),
      minor: minor, printed: printed)
    guard let result = closed(number, rest) else { return nil }
    // "A  Welche Rolle …": a capital alone is a label only before a capital.
    guard result.isClosed || (isUpper && result.rest.beginsWithUppercase) else { return nil }
    return result
  }

  private static func roman(_ text: Substring) -> Result? {
    let numeral = text.prefix { "IVX".contains($0) }
    guard let value = romans[String(numeral)], numeral.count > 1 || text.dropFirst().first == "."
    else { return nil }
    let number = ItemNumber(family: .roman, major: value, minor: 0, printed: String(numeral))
    guard let result = closed(number, text.dropFirst(numeral.count)), result.isClosed else {
      return nil
    }
    return result
  }

  /// The Roman number that letters print: 5 for "V".
  static func roman(of printed: String) -> ItemNumber? { romans[printed].flatMap(romanNumber) }

  /// "V" for 5; nil above ten.
  static func romanNumber(_ value: Int) -> ItemNumber? {
    romans.first { $0.value == value }.map { printed, value in
      ItemNumber(family: .roman, major: value, minor: 0, printed: printed)
    }
  }

  /// What closes the number: ".", ")", ".)", ":", "/" or nothing but a space.
  private static func closed(_ number: ItemNumber, _ text: Substring) -> Result? {
    var signs = text.unicodeScalars
    var isClosed = false
    if signs.first == " ", let mark = signs.dropFirst().first, spacedMarks.contains(mark) {
      signs = signs.dropFirst()
    }
    while let mark = signs.first, marks.contains(mark) {
      // "Linien 3/4", "1.)" but not "1./2.".
      if mark == "/", isClosed { break }
      isClosed = true
      signs = signs.dropFirst()
    }
    if isClosed || number.family == .decimal, let dashed = behindDash(Substring(signs)) {
      return Result(number: number, rest: dashed, isClosed: true)
    }
    let rest = Substring(signs)
    let isSpaced = signs.first.map { $0 == " " || $0 == "\t" } ?? true
    let isGlued = isClosed && number.family == .decimal && rest.beginsWithLetter
    guard isSpaced || isGlued else { return nil }
    return Result(number: number, rest: rest.droppingLeadingWhiteSpace, isClosed: isClosed)
  }

  /// "1.- Wie", "1 – Wie": what follows a dash that closes the number.
  private static func behindDash(_ text: Substring) -> Substring? {
    let sign = text.droppingLeadingSpaces
    guard let dash = sign.first, "-–—".contains(dash), sign.dropFirst().first == " " else {
      return nil
    }
    let rest = sign.dropFirst().droppingLeadingSpaces
    return rest.beginsWithUppercase || rest.first.map { "„»".contains($0) } == true ? rest : nil
  }
}
