import GermanText
import TextMatching

/// What ends a label, and what stands between its number and its end.
extension LabelGrammar {
  mutating func readEnd(hasBracket: Bool) {
    if hasBracket {
      guard cursor.skip(")") || closesBracket else { return }
      parts.end = .bracket
      _ = cursor.skip(":")
      return
    }
    if parts.isDirected, cursor.skip(LabelWords.furtherQuestions) {
      // "Zu 1 NF:"
      parts.scope = .furtherQuestions
      parts.isNamed = true
    }
    skipCount()
    skipRemark()
    if parts.isNamed, isLineStart, cursor.rest.hasLiteralPrefix("/ "), cursor.skip("/") {
      parts.isClosed = true
    }
    if readAnswerBehind() {
      parts.end = .colon
    } else if readSaying() {
      parts.end = .colon
    } else if cursor.skip(":") {
      parts.end = .colon
    } else if cursor.isAtEnd {
      if isLineStart || parts.isClosed { parts.end = .line }
    } else if let rest = sentence() {
      parts.end = .sentence
      cursor.move(to: rest)
    } else if !parts.numbers.isEmpty, parts.isNamed || parts.answers, let rest = tail() {
      parts.end = .colon
      cursor.move(to: rest)
    } else if let rest = dashed() {
      parts.end = .dash
      cursor.move(to: rest)
    } else if isLineStart, beginsContent(cursor.rest),
      parts.isClosed
        || (parts.isDirected && !parts.numbers.isEmpty
          && (parts.isNamed || beginsSentence(cursor.rest)))
    {
      parts.end = .stop
    }
  }

  /// "von 9" of "Frage 1 von 9:".
  private mutating func skipCount() {
    let start = cursor
    guard parts.isNamed, cursor.skip(Self.outOf), cursor.rest.beginsWithNumber else {
      cursor = start
      return
    }
    cursor.move(to: cursor.rest.drop { $0.isNumber })
    if cursor.rest.first != ":" { cursor = start }
  }

  private static let outOf: WordSet = ["von"]

  /// "(SPD)" of "Frage 1 (SPD):".
  private mutating func skipRemark() {
    guard cursor.rest.first == "(", let close = cursor.rest.firstRange(ofLiteral: ")"),
      cursor.rest[..<close.lowerBound].wordCount <= Self.longestRemark
    else { return }
    let after = cursor.rest[close.upperBound...].droppingLeadingSpaces
    if after.first == ":" { cursor.move(to: after) }
  }

  /// In words.
  private static let longestRemark = 6

  /// "Frage 1 – Antwort:".
  private mutating func readAnswerBehind() -> Bool {
    let start = cursor
    skipDash()
    if parts.isNamed, cursor.skip(LabelWords.answers), cursor.skip(":") {
      parts.answers = true
      return true
    }
    cursor = start
    return false
  }

  /// "Die Antwort auf Frage 1 lautet:".
  mutating func readSaying() -> Bool {
    let start = cursor
    if cursor.skip(LabelWords.saying), cursor.skip(":") { return true }
    cursor = start
    return false
  }

  /// The number list takes the bracket with it: "(zu 1)".
  private var closesBracket: Bool { parts.isClosed }

  private func beginsContent(_ text: Substring) -> Bool {
    guard let first = text.first else { return true }
    guard first.isUppercase || "„\"“»(-–•".contains(first) || first.isNumber else { return false }
    return !GermanOrdinals.follow(text.prefix { $0 != " " })
  }

  /// Words with which sentences begin, and no noun that is counted.
  private static let openers: WordSet = [
    "Der", "Die", "Das", "Ein", "Eine", "Es", "Im", "In", "Ja", "Nein", "Bei", "Für", "Nach",
    "Siehe", "Wir", "Zu", "Zur", "Zum", "Am", "An", "Auf", "Aus", "Hier", "Hierzu", "Dazu", "Mit",
    "Von", "Seit", "Derzeit", "Aktuell", "Dies", "Diese", "Dieser", "Da", "Aufgrund", "Keine",
  ]

  private func beginsSentence(_ text: Substring) -> Bool {
    Self.openers.contains(text.prefix(while: \.isLetter))
  }

  /// "– Die Stadt …".
  private func dashed() -> Substring? {
    guard let sign = cursor.rest.first, "-–—".contains(sign) else { return nil }
    let after = cursor.rest.dropFirst()
    // "Zu 1 –" above its answer.
    if after.isEmpty, isLineStart, parts.isDirected { return after }
    guard after.first == " ", beginsContent(after.droppingLeadingSpaces) else { return nil }
    return after.droppingLeadingSpaces
  }

  /// "… wird wie folgt beantwortet:", "… werden gemeinsam beantwortet.", "… nehmen wir Stellung:".
  private func sentence() -> Substring? {
    let colon = cursor.rest.firstRange(ofLiteral: ":")
    let said = colon.map { cursor.rest[..<$0.lowerBound] } ?? cursor.rest
    guard said.wordCount <= Self.longestTail else { return nil }
    let words = String(said)
    if let colon, words.contains(anyOf: LabelWords.telling) || Self.isJoint(said) {
      return cursor.rest[colon.upperBound...]
    }
    guard words.contains(anyOf: LabelWords.answering) else { return nil }
    if let colon { return cursor.rest[colon.upperBound...] }
    return parts.isNamed && Self.isJoint(said) && said.last == "." ? said[said.endIndex...] : nil
  }

  static func isJoint(_ text: Substring) -> Bool {
    text.containsLiteral("emeinsam") || text.containsLiteral("usammen")
      || text.containsLiteral("insgesamt")
  }

  /// "des Abgeordneten Muster:", "Karla Beispiel, Ministerin für Soziales und Sport:": names up to
  /// a colon; what stands after it.
  func tail() -> Substring? { Self.restBehindName(cursor.rest) }

  /// What stands after names and a colon; nil where something else stands before the colon.
  static func restBehindName(_ rest: Substring) -> Substring? {
    guard let colon = rest.firstRange(ofLiteral: ":") else { return nil }
    let words = rest[..<colon.lowerBound].words
    guard (1...longestTail).contains(words.count),
      words.contains(where: { word in
        word.beginsWithUppercase || word.dropFirst().beginsWithUppercase
      }),
      words.allSatisfy(isOfName)
    else { return nil }
    return rest[colon.upperBound...]
  }

  private static func isOfName(_ word: Substring) -> Bool {
    let word = word.first.map { "(/".contains($0) } == true ? word.dropFirst() : word
    guard let first = word.first else { return true }
    if first.isUppercase { return true }
    return links.contains(word.lowercasedLetters)
      || word.allSatisfy({ $0.isNumber || $0 == ")" }) || GermanDate.prefix(of: word) != nil
      || word.allSatisfy { !$0.isLetter && !$0.isNumber }
  }
}
