import GermanText
import TextMatching

/// Paper references as councils and parliaments print them.
enum References {
  /// Words before a reference, in the order in which they are tried.
  private static let introductions = [
    "Drucksachen-Nr.", "Drucksache Nr.", "Drucksache", "Drs.-Nr.:", "Drs.", "Vorlage",
  ]

  private static let separators: CharacterTable = " \t:;,()"
  /// Between a reference's parts.
  private static let joints: CharacterTable = "/-_"

  /// A longer text is no reference. In UTF-8 bytes.
  private static let longest = 24

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a text is nothing but a reference: "2013/0317", "DS 0496/20", "20-5805", "VII/2020/01".
  static func isReference(_ printed: String) -> Bool {
    guard printed.byteCount <= longest, printed.utf8.contains(where: isDigit),
      printed.utf8.contains(where: joints.contains)
    else { return false }
    // "17 / 18 464" has its own spaces.
    let isSpaced =
      printed.containsLiteral("/") && printed.allSatisfy { $0.isNumber || " /".contains($0) }
    let text = isSpaced ? printed.filter { $0 != " " } : printed
    var words = text.words.map(String.init)
    if words.count > 1, let first = words.first, isPrefix(first) { words.removeFirst() }
    guard words.count == 1, let word = words.first else { return false }
    let parts = word.parts(separatedBy: joints)
    guard parts.count >= 2 else { return false }
    let digits = parts.filter { $0.allSatisfy(\.isNumber) }
    return digits.count >= 2 && digits.contains { $0.count >= 2 } && parts.count <= 4
      && parts.allSatisfy { $0.count <= 6 } && !isDateLike(parts)
  }

  /// A reference behind its word in running text: "Drucksache 17 / 18 464", "Drucksache - 1585/3".
  static func introduced(in text: String) -> String? {
    for introduction in introductions {
      var search = text[...]
      while let found = search.firstRange(ofLiteral: introduction) {
        search = search[found.upperBound...]
        if let reference = leading(search) { return reference }
      }
    }
    return nil
  }

  /// The number group at the start of a text: "17 / 18 464" of " 17 / 18 464 Schriftliche".
  private static func leading(_ text: Substring) -> String? {
    var reference = ""
    var rest = text.drop { " -–:\t".contains($0) }
    var hasSlash = false
    while let character = rest.first {
      if character.isASCII, character.isNumber {
        reference.append(character)
      } else if "/-".contains(character), !hasSlash, !reference.isEmpty {
        hasSlash = true
        reference.append(character)
      } else if character == " ",
        isContinued(
          rest, afterSlash: hasSlash, atSlash: reference.last.map { "/ ".contains($0) } ?? false)
      {
        reference.append(character)
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    while reference.last == " " { reference.removeLast() }
    return hasSlash && reference.last?.isNumber == true ? reference : nil
  }

  /// "17 / 18 464": spaces around the slash, and before two or three digits behind it.
  private static func isContinued(_ text: Substring, afterSlash: Bool, atSlash: Bool) -> Bool {
    let behind = text.dropFirst()
    if !afterSlash { return behind.first == "/" }
    let digits = behind.prefix { $0.isASCII && $0.isNumber }
    if atSlash { return !digits.isEmpty }
    let isDate = behind.dropFirst(digits.count).first == "."
    return (2...3).contains(digits.count) && !isDate
  }

  /// A reference that stands in a line with other words: "Anfrage KT 0061/2020: Heimaufsicht".
  static func inside(_ text: String) -> String? {
    guard text.firstIndex(ofASCII: "/") != nil else { return nil }
    let words = text.parts(separatedBy: separators)
    for index in words.indices where words[index].containsLiteral("/") {
      let word = String(words[index])
      guard isReference(word) else { continue }
      let before = index > 0 ? String(words[index - 1]) : ""
      let isAbbreviation = (1...5).contains(before.count) && before.allSatisfy(\.isUppercase)
      if isAbbreviation { return before + " " + word }
      if ["Anfrage", "Vorlage"].contains(before) { return word }
    }
    return nil
  }

  private static func isPrefix(_ word: String) -> Bool {
    word.count <= 6
      && word.allSatisfy { $0.isUppercase || $0 == "." || $0 == "-" || $0.isLowercase }
      && word.first?.isUppercase == true
  }

  private static func isDateLike(_ parts: [Substring]) -> Bool {
    parts.count == 2 && parts.allSatisfy { $0.count == 4 }
      && parts.allSatisfy { $0.hasLiteralPrefix("19") || $0.hasLiteralPrefix("20") }
      && Int(parts[0]).map { $0 + 1 } == Int(parts[1])
  }
}
