import GermanText
import TextMatching

/// Reads the numbers of a joint label: "1., 2., 4., 5. und 6.", "1 bis 3", "2. / 3.", "a) und b)".
enum NumberList {
  private static let separators: WordSet = [",", "und", "u.", "&", "/", "sowie", "+", ";"]
  /// What ends a number.
  private static let ends: CharacterTable = " \t,;:/-–—&+"
  /// "LXXXVIII.)": what is longer and begins with a letter is a word. In UTF-8 bytes.
  private static let longestOfLetters = 12
  private static let ranges: WordSet = ["bis", "-", "–", "—", "‐"]

  /// The numbers at the start of a text and what follows them; nil where there are none.
  static func parse(_ text: Substring) -> (numbers: [ItemNumber], rest: Substring, isClosed: Bool)?
  {
    var numbers: [ItemNumber] = []
    var rest = text
    var isClosed = false
    var isRange = false
    while let item = item(rest) {
      if isRange, let last = numbers.last {
        guard let between = numbersBetween(last, item.number) else { return nil }
        numbers += between
      } else {
        numbers.append(item.number)
      }
      isClosed = item.isClosed
      rest = item.rest
      guard let joint = joint(rest) else { break }
      // "Zu 2. und 3.": what follows the joint must be a number again.
      guard self.item(joint.rest) != nil else { break }
      isRange = joint.isRange
      rest = joint.rest
    }
    return numbers.isEmpty ? nil : (numbers, rest, isClosed)
  }

  /// One number with its closing marks, without the text after it.
  private static func item(
    _ text: Substring
  ) -> (number: ItemNumber, rest: Substring, isClosed: Bool)? {
    let end = text.firstIndex(in: ends) ?? text.endIndex
    var token = text[..<end]
    if token.first == "(" || token.first == "[" { token = token.dropFirst() }
    guard !token.isEmpty, token.byteCount <= longestOfLetters || !token.beginsWithLetter else {
      return nil
    }
    if let glued = gluedNumber(token) {
      return (glued.number, text.dropFirst(glued.length), true)
    }
    let core = token.prefix { !".)]".contains($0) || isInnerDot(token, $0) }
    guard let result = NumberParser.parse(core + ")"), result.rest.isEmpty else { return nil }
    let closing = token.dropFirst(core.count)
    guard closing.allSatisfy({ ".)]".contains($0) }) else { return nil }
    let rest = text[end...].drop { $0 == " " || $0 == "\t" }
    if closing.isEmpty, let lettered = lettered(result.number, rest) { return lettered }
    return (result.number, rest, !closing.isEmpty)
  }

  /// "1Das", "2.Nach": a number that lost the blank after it, and how many signs it has.
  private static func gluedNumber(_ token: Substring) -> (number: ItemNumber, length: Int)? {
    let digits = token.prefix { $0.isASCII && $0.isNumber }
    var rest = token[digits.endIndex...]
    if rest.first == "." { rest = rest.dropFirst() }
    guard (1...2).contains(digits.count), rest.count > 2, rest.beginsWithUppercase,
      rest.dropFirst().prefix(2).allSatisfy(\.isLowercase),
      let number = NumberParser.parse(digits + ".")?.number
    else { return nil }
    return (number, token.count - rest.count)
  }

  /// "1 a:", "2 b)": a letter after a blank.
  private static func lettered(
    _ number: ItemNumber, _ rest: Substring
  ) -> (number: ItemNumber, rest: Substring, isClosed: Bool)? {
    guard number.family == .decimal, number.minor == 0, let letter = rest.first,
      ("a"..."h").contains(letter), let value = letter.asciiValue,
      let sign = rest.dropFirst().first, ":)".contains(sign)
    else { return nil }
    var number = number
    number.minor = Int(value) - 96
    number.printed.append(letter)
    return (number, rest.dropFirst(sign == ")" ? 2 : 1), sign == ")")
  }

  private static func isInnerDot(_ token: Substring, _ character: Character) -> Bool {
    guard character == ".", let dot = token.firstIndex(ofASCII: "."),
      let next = token[token.index(after: dot)...].first
    else { return false }
    return next.isNumber || next.isLetter
  }

  private static func joint(_ text: Substring) -> (rest: Substring, isRange: Bool)? {
    let word = text.prefix { $0 != " " }
    for candidate in [word, text.prefix(1)] {
      let isRange = ranges.contains(candidate)
      guard isRange || separators.contains(candidate) else { continue }
      return (text.dropFirst(candidate.count).droppingLeadingSpaces, isRange)
    }
    return nil
  }

  /// The numbers after `first` up to `last`, in the family of both.
  private static func numbersBetween(_ first: ItemNumber, _ last: ItemNumber) -> [ItemNumber]? {
    if first.minor > 0 { return minorsBetween(first, last) }
    if last.family == .roman {
      let start = NumberParser.roman(of: first.printed)?.major ?? last.major
      guard start < last.major else { return nil }
      return ((start + 1)...last.major).compactMap(NumberParser.romanNumber)
    }
    guard first.family == last.family, first.minor == 0, last.minor == 0, first.major < last.major
    else { return nil }
    return ((first.major + 1)...last.major).map { value in
      let printed =
        first.family == .decimal
        ? String(value)
        : String(UnicodeScalar(UInt8((first.family == .upperLetter ? 64 : 96) + value)))
      return ItemNumber(family: first.family, major: value, minor: 0, printed: printed)
    }
  }

  /// "1.1 bis 1.3", "7a-7c".
  private static func minorsBetween(_ first: ItemNumber, _ last: ItemNumber) -> [ItemNumber]? {
    guard first.family == last.family, first.major == last.major, first.minor < last.minor else {
      return nil
    }
    let stem = first.printed.prefix { $0 != "." }
    let isDotted = stem.count < first.printed.count
    return ((first.minor + 1)...last.minor).map { value in
      let printed =
        isDotted ? stem + ".\(value)" : stem.dropLast() + String(UnicodeScalar(UInt8(96 + value)))
      return ItemNumber(
        family: first.family, major: first.major, minor: value, printed: String(printed))
    }
  }
}
