import GermanText
import TextMatching

/// Paper references as councils and parliaments print them.
enum References {
  /// Words before a reference, in the order in which they are tried.
  private static let introductions = [
    "Drucksachen-Nr.", "Drucksache Nr.", "Drucksache", "Drucks. Nr.", "Drs.-Nr.:", "Drs.",
    "Vorlage",
  ]

  private static let separators: CharacterTable = " \t:;,()"
  /// Between a reference's parts.
  private static let joints: CharacterTable = "/-_"

  /// A longer text is no reference. In UTF-8 bytes.
  private static let longest = 24

  /// Whether a text is nothing but a reference: "2013/0317", "DS 0496/20", "20-5805", "VII/2020/01".
  static func isReference(_ printed: String) -> Bool {
    guard printed.byteCount <= longest, printed.containsASCIIDigit,
      printed.unicodeScalars.contains(where: joints.contains)
    else { return false }
    // "17 / 18 464" has its own spaces.
    let isSpaced =
      printed.containsLiteral("/") && printed.allSatisfy { $0.isNumber || " /".contains($0) }
    let text = isSpaced ? printed.filter { $0 != " " } : printed
    var words = text.words.map(String.init)
    if words.count > 1, let first = words.first, isPrefix(first) { words.removeFirst() }
    if words.count == 2, isSupplement(words[1]) { words.removeLast() }
    guard words.count == 1, let word = words.first else { return false }
    return hasShape(word)
  }

  /// "F1" of "15-2957/2022 F1": a capital with a number, after the reference that it completes.
  private static func isSupplement(_ word: String) -> Bool {
    let digits = word.dropFirst()
    return word.beginsWithUppercase && (1...2).contains(digits.count)
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a word is built like a reference: groups of digits, with letters, Roman terms and years
  /// between them: "2013/0317", "RA-134/2022", "F0233/23", "Verf-015-W-11-2022", "VII-F-01234".
  static func hasShape(_ word: String) -> Bool {
    let parts = word.parts(separatedBy: joints)
    guard (2...longestShape).contains(parts.count), !isDateLike(parts),
      GermanDate.prefix(of: word[...]) == nil,
      parts.allSatisfy({ $0.count <= longestPart && isPart($0) })
    else { return false }
    let digits = parts.map { $0.filter(\.isNumber).count }.filter { $0 > 0 }
    if digits.count >= 2 { return digits.contains { $0 >= 2 } }
    // "VII-F-01234": letters, and a number that no page or house has.
    let isOfTerm = parts.contains { $0.allSatisfy { "IVX".contains($0) } }
    return digits.contains { $0 >= (isOfTerm ? 2 : 4) }
  }

  /// "0317", "RA", "F0233", "21.1234": letters before digits, or either.
  private static func isPart(_ part: Substring) -> Bool {
    let digits = part.drop { $0.isLetter }
    guard digits.count <= longestNumber else { return false }
    if digits.isEmpty { return part.count <= longestLetters }
    guard digits.count == part.count || part.count - digits.count <= 2 else { return false }
    return digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } && digits.first != "."
      && digits.last != "."
  }

  /// No reference has more parts.
  private static let longestShape = 6
  /// No part of a reference has more signs.
  private static let longestPart = 8
  /// Longer numbers are telephones'.
  private static let longestNumber = 6
  /// Letters between a reference's numbers: "Verf", "AF", "VII".
  private static let longestLetters = 5

  /// The reference that stands after its label: at the value's start, or all of a short value.
  static func labelled(_ value: String) -> String? {
    guard value.containsNumber else { return nil }
    if let introduced = introduced(in: value) { return introduced }
    let words = value.words
    if isReference(value) { return value }
    for length in [2, 1] where words.count > length {
      let start = words.prefix(length).joined(separator: " ")
      if isReference(start) { return start }
    }
    return words.count <= longestValue ? value : nil
  }

  /// A value with more words is a sentence.
  private static let longestValue = 6

  /// A reference after its word in running text: "Drucksache 17 / 18 464", "Drucksache - 1585/3".
  static func introduced(in text: String) -> String? {
    for introduction in introductions {
      var search = text[...]
      while let found = search.firstRange(ofLiteral: introduction) {
        search = search[found.upperBound...]
        if let reference = whole(search) ?? leading(search) { return reference }
      }
    }
    return nil
  }

  /// The words at the start of a text that are a reference, with its supplement:
  /// "15-2957/2022 F1" of " Nr. 15-2957/2022 F1".
  private static func whole(_ text: Substring) -> String? {
    let line = text.prefix { $0 != "\n" }.drop { " -–:\t".contains($0) }
    let words = line.words.prefix(longestPrinted).map { $0.prefix { !",;:".contains($0) } }
    guard let first = words.first, String(first).parts(separatedBy: joints).count > 2 else {
      return nil
    }
    for length in [2, 1] where words.count >= length {
      let printed = words.prefix(length).joined(separator: " ")
      if isReference(printed) { return printed }
    }
    return nil
  }

  /// In words.
  private static let longestPrinted = 2

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

  /// "17 / 18 464": spaces around the slash, and before two or three digits after it.
  private static func isContinued(_ text: Substring, afterSlash: Bool, atSlash: Bool) -> Bool {
    let after = text.dropFirst()
    if !afterSlash { return after.first == "/" }
    let digits = after.prefix { $0.isASCII && $0.isNumber }
    if atSlash { return !digits.isEmpty }
    let isDate = after.dropFirst(digits.count).first == "."
    return (2...3).contains(digits.count) && !isDate
  }

  /// A reference that stands in a line with other words: "Anfrage KT 0061/2020: Heimaufsicht",
  /// "Ihre Ratsanfrage RA-134/2022 – Garagen".
  static func inside(_ text: String) -> String? {
    guard text.containsNumber else { return nil }
    let words = text.parts(separatedBy: separators)
    for index in words.indices where words[index].containsNumber {
      let word = String(words[index])
      guard isReference(word) else { continue }
      let before =
        words[..<index].last { !["Nr.", "Nr", "–", "-"].contains($0) }.map(String.init) ?? ""
      if before.hasLiteralSuffix("§") || before.hasLiteralSuffix("§§") { continue }
      let isAbbreviation =
        words[index].contains("/") && (1...5).contains(before.count)
        && before.filter(\.isUppercase).count >= before.filter(\.isLowercase).count
        && before.allSatisfy(\.isLetter)
      if isAbbreviation { return before + " " + word }
      if before.fastLowercased.hasSuffix(in: kinds) { return word }
    }
    return nil
  }

  /// The number of a statement that a line names beside the inquiry's: "S0145/22" of "F0123/22 –
  /// Stellungnahme S0145/22".
  static func ofAnswer(_ text: String) -> String? {
    guard text.containsNumber else { return nil }
    let words = text.parts(separatedBy: separators)
    for (word, next) in zip(words, words.dropFirst())
    where next.containsNumber && LabelWords.answers.contains(Persons.plain(word)) {
      if word.beginsWithUppercase, isReference(String(next)) { return String(next) }
    }
    return nil
  }

  /// A word that is a reference wherever it stands in a head, by its letters and numbers:
  /// "Verf-015-W-11-2022".
  static func unmistakable(in text: String) -> String? {
    guard text.containsNumber else { return nil }
    return text.parts(separatedBy: separators).first { word in
      let parts = String(word).parts(separatedBy: joints)
      return parts.count >= 3
        && parts.contains { $0.containsLetter && $0.beginsWithUppercase }
        && parts.filter(\.containsNumber).count >= 2
        && parts.contains { $0.count >= 2 && !$0.containsLetter } && hasShape(String(word))
    }.map(String.init)
  }

  /// How words end that a reference follows, in small letters.
  static let kinds: SuffixSet = [
    "anfrage", "vorlage", "antrag", "auskunftsersuchen", "interpellation", "postulat", "drucksache",
  ]

  /// The reference that begins a line before its subject, and the subject: "RA-134/2022: Garagen",
  /// "22-0621 Geparkte Autos".
  static func leading(_ line: String) -> (reference: String, rest: Substring)? {
    let words = line.words
    for length in [2, 1] where words.count > length {
      let last = words[length - 1]
      let hasColon = last.last == ":"
      let printed = line[words[0].startIndex..<last.endIndex]
      let reference = hasColon ? printed.dropLast() : printed
      guard isReference(String(reference)),
        reference.containsLetter
          || String(reference).parts(separatedBy: joints).contains(where: { $0.count >= 4 }),
        length == 1 || words[0].allSatisfy({ $0.isLetter || $0 == "." })
      else { continue }
      let rest = line[last.endIndex...].drop { " –-:|".contains($0) }
      guard rest.beginsWithUppercase || rest.first == "„" else { return nil }
      return (String(reference), rest)
    }
    return nil
  }

  private static func isPrefix(_ word: String) -> Bool {
    word.count <= 6 && word.containsLetter
      && !["Am", "Am:", "Zu", "Nr.", "TOP", "Seite"].contains(word)
      && word.allSatisfy { $0.isUppercase || $0 == "." || $0 == "-" || $0.isLowercase }
      && (word.beginsWithUppercase || word.filter(\.isUppercase).count > 1)
  }

  private static func isDateLike(_ parts: [Substring]) -> Bool {
    parts.count == 2 && parts.allSatisfy { $0.count == 4 }
      && parts.allSatisfy { $0.hasLiteralPrefix("19") || $0.hasLiteralPrefix("20") }
      && Int(parts[0]).map { $0 + 1 } == Int(parts[1])
  }
}
