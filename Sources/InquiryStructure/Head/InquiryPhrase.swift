import CouncilModel
import GermanText
import TextMatching

/// A line of a head that names an inquiry by its parts, in any order: kind, number, askers, date,
/// whom it is put to, subject. "Antwort auf die Kleine Anfrage Nr. 12/2023 der Abg. Karla Muster (X)
/// vom 3. Mai 2023 zum Thema „Spielplätze“", "Interpellation Uwe Probe (Y): Bäder; Antwort".
struct InquiryPhrase {
  private static let kinds: SuffixSet = [
    "anfrage", "interpellation", "postulat", "motion", "auskunftsersuchen",
  ]
  private static let adjectives: WordSet = [
    "einfache", "einfachen", "schriftliche", "schriftlichen", "kleine", "kleinen", "große",
    "großen", "grosse", "grossen", "dringliche", "dringlichen", "mündliche", "mündlichen",
    "dringende", "interfraktionelle", "interfraktionellen", "gemeinsame", "gemeinsamen",
  ]
  /// What may stand before the inquiry: "Beantwortung der", "Antwort der Verwaltung auf Ihre".
  private static let openers: WordSet = [
    "antwort", "beantwortung", "stellungnahme", "rückmeldung", "mitteilung", "schreiben", "auf",
    "zu", "zur", "der", "die", "des", "ihre", "ihrer", "ihren", "verwaltung", "stadtverwaltung",
    "magistrats", "bezirksamts", "bezirksamtes", "o", "g",
  ]
  private static let regarding: WordSet = [
    "betreffend", "betr", "betrifft", "betreff", "hier", "thema", "bezüglich", "wegen",
  ]
  private static let provisions: WordSet = ["gemäß", "gem", "nach", "laut"]
  /// What follows the subject on its line.
  private static let ends = [
    "; Antwort", "; Beantwortung", "; schriftlich", "; Bericht", "; Stellungnahme", " – Antwort",
    " - Antwort", " beantworte", " wird wie folgt", " nehme ", " teile ich", " nimmt ",
  ]
  private static let both = [" und Antwort", " und ANTWORT"]
  /// More words before the inquiry tell something.
  private static let longestOpening = 8
  /// In words: "an Stadtrat Dr. Karl Muster, BSc MSc".
  private static let longestAddressee = 8

  private(set) var askers: [String] = []
  private(set) var subject: String?
  /// Whether the line says more than the phrase's parts, and more than a subject.
  private(set) var hasRest = false
  /// Whether the phrase ends where its subject should begin: "Anfrage zum Thema:".
  private(set) var isOpen = false

  /// The phrase that a line begins with; nil where it begins with no inquiry.
  init?(_ line: String) {
    let closed = LetterSpacing.closed(line[...])
    let words = closed.words
    guard let kind = Self.kindIndex(words) else { return nil }
    var index = kind + 1
    var isRegarding = words[kind].last == ":"
    var isDated = false
    while index < words.count, !isRegarding {
      let word = words[index]
      let key = Persons.plain(word)
      if word == "-" || word == "–" || word == ":" || "„«\"".contains(word.first ?? " ") {
        isRegarding = true
        if word.count == 1 { index += 1 }
      } else if Self.regarding.contains(key) {
        index += 1
        isRegarding = true
      } else if key == "zum" || key == "zu", index + 1 < words.count,
        Persons.plain(words[index + 1]) == "thema" || word.last == ":"
      {
        index += word.last == ":" ? 1 : 2
        isRegarding = true
      } else if Self.isNumberWord(key) || Self.isNumber(word) {
        index += 1
        isRegarding = word.last == ":" && Self.isNumber(word)
      } else if Self.provisions.contains(key) {
        index = Self.afterProvision(index + 1, words)
      } else if key == "vom", index + 1 < words.count,
        let date = GermanDate.prefix(of: closed[words[index + 1].startIndex...])
      {
        index = words.firstIndex { $0.startIndex >= date.rest.startIndex } ?? words.count
        isDated = true
        isRegarding = date.rest.hasLiteralPrefix(":")
      } else if askers.isEmpty, let list = Self.labelled(words[index...]) {
        askers = list.names
        index += list.length
      } else if key == "an", !askers.isEmpty {
        index = Self.afterAddressee(index + 1, words)
      } else if askers.isEmpty, let list = AskerList(words[index...]) {
        askers = list.names
        index += list.length
        isRegarding = words[index - 1].last == ":"
      } else {
        break
      }
    }
    guard index < words.count else {
      isOpen = isRegarding
      return
    }
    let rest = closed[words[index].startIndex...]
    if isRegarding || (rest.beginsWithUppercase && (isDated || !askers.isEmpty)) {
      subject = Self.subject(rest)
    }
    hasRest = subject == nil
  }

  /// Whether a text is nothing but a kind of inquiry: "Anfrage", "Mündliche Anfrage".
  static func isKind(_ text: String) -> Bool {
    let words = text.words
    guard let kind = words.last, Persons.plain(kind).hasSuffix(in: kinds) else { return false }
    return words.dropLast().allSatisfy { adjectives.contains(Persons.plain($0)) }
  }

  private static func kindIndex(_ words: [Substring]) -> Int? {
    for (index, word) in words.prefix(longestOpening).enumerated() {
      let key = Persons.plain(word)
      if key.hasSuffix(in: kinds), word.beginsWithUppercase { return index }
      guard openers.contains(key) || adjectives.contains(key) else { return nil }
    }
    return nil
  }

  /// "Nr.", "Drucksache": a number follows.
  private static func isNumberWord(_ key: String) -> Bool {
    switch FieldLabelWords.roles[key] {
    case .number?, .paper?, .file?: true
    default: key == "drucksachen-nr"
    }
  }

  /// "12/2023", "AF-0123/23:", a term's "VII".
  private static func isNumber(_ word: Substring) -> Bool {
    let printed = String(word.prefix { !":,;".contains($0) })
    return printed.containsNumber && printed.byteCount <= 24
      && (References.hasShape(printed) || printed.allSatisfy { $0.isNumber || "./-".contains($0) })
      || (word.count > 1 && word.count <= 3 && word.allSatisfy(\.isUppercase) && word != "SP")
        && word.last != ":" && !Parties.isParty(String(word))
  }

  /// "der Fraktion: AfD"
  private static func labelled(
    _ words: ArraySlice<Substring>
  ) -> (names: [String], length: Int)? {
    let own = words.first == "der" ? words.dropFirst() : words
    guard let label = own.first, label.last == ":",
      Persons.plain(label).hasLiteralPrefix("fraktion"),
      let list = AskerList(own.dropFirst(), isLabelled: true)
    else { return nil }
    return (list.names, own.startIndex - words.startIndex + 1 + list.length)
  }

  /// After "§ 24 Abs. 2 der Geschäftsordnung".
  private static func afterProvision(_ start: Int, _ words: [Substring]) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      let key = Persons.plain(word)
      let isOfProvision =
        word.first == "§" || word.containsNumber || key == "abs" || key == "satz" || key == "der"
        || key == "go" || key.hasLiteralSuffix("ordnung") || key.hasLiteralSuffix("gesetz")
        || key.hasLiteralSuffix("gesetzes") || key.hasLiteralSuffix("vg") || key == "gescho"
        || key == "des" || key == "art" || key == "gemo"
      guard isOfProvision, !(key == "der" && AskerList(words[index...]) != nil) else { break }
      index += 1
    }
    return index
  }

  /// After "an den Bürgermeister Dr. Karl Muster".
  private static func afterAddressee(_ start: Int, _ words: [Substring]) -> Int {
    for index in start..<min(words.count, start + longestAddressee)
    where regarding.contains(Persons.plain(words[index])) || words[index] == "zum" {
      return index
    }
    return min(words.count, start + longestAddressee)
  }

  private static func subject(_ text: Substring) -> String? {
    var own = text.drop { " :–-".contains($0) }
    for end in ends {
      if let found = own.firstRange(ofLiteral: end) { own = own[..<found.lowerBound] }
    }
    var subject = own.collapsedWhiteSpace
    // "Kleine Anfrage … Treff am Wehr und Antwort": the print holds both.
    for end in both where subject.hasLiteralSuffix(end) { subject.removeLast(end.count) }
    subject = subject.withoutQuotes
    return subject.containsLetter ? subject : nil
  }
}

extension String {
  /// Without quotation marks around the whole.
  var withoutQuotes: String {
    guard let first, let last, count > 2 else { return self }
    let pairs: [Character: String] = ["„": "“”\"", "«": "»", "\"": "\"", "»": "«", "“": "”"]
    guard let closing = pairs[first], closing.contains(last) else { return self }
    let inner = dropFirst().dropLast()
    // "„Treff“ und „Markt“" has two.
    var depth = 0
    var isOne = true
    for character in inner {
      if character == first, !closing.contains(character) {
        depth += 1
      } else if closing.contains(character) {
        depth -= 1
        if depth < 0 { isOne = false }
      }
    }
    return isOne ? String(inner) : self
  }
}
