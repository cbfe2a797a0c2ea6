import GermanText
import TextMatching

/// What closes a letter: a greeting, who signs for whom, an office with a name, place and date.
enum Closings {
  private static let greetings: WordSet = [
    "grüße", "grüßen", "gruß", "grüsse", "grüssen", "gruss", "gruesse", "gruessen", "grüßt",
  ]
  private static let greetingStems = PrefixSet(greetings.words)
  private static let formulas: PrefixSet = [
    "hochachtungsvoll", "mfg", "m. f. g.", "mit freundlicher empfehlung", "mit vorzüglicher",
    "ihr ergebener",
  ]
  /// Parts of words without which nothing greets.
  private static let greetingSigns: SubstringSet = [
    "rüß", "ruß", "rüss", "russ", "ruess", "RÜ", "RU", "ochachtung", "OCHACHTUNG", "mfg", "MfG",
    "MFG", "Mfg", ". f", ". F", "mpfehlung", "orzüglich", "rgebener", "verbleib",
  ]
  private static let remains = "verbleib"
  private static let remaining: SubstringSet = [
    "verbleibe ich", "verbleiben wir", "verbleiben mit",
  ]
  /// In words.
  private static let longestGreeting = 8
  private static let longestRemaining = 22
  private static let proxies: PrefixSet = [
    "Im Auftrag", "In Vertretung", "I. A.", "I. V.", "i. A.", "i. V.", "i.A.", "i.V.", "I.A.",
    "I.V.", "gez.", "Gez.", "gezeichnet",
  ]
  private static let longestSignature = 6
  private static let articles: WordSet = ["der", "die", "ihr", "ihre"]
  private static let dateWords = ["den ", "am ", "im "]
  private static let longestPlace = 4

  static func isClosing(_ piece: Piece) -> Bool {
    isGreeting(piece) || isProxy(piece) || isForFaction(piece) || isOfficeWithName(piece)
      || isPlaceAndDate(piece)
  }

  /// "Mit freundlichen Grüßen", "Beste Grüße aus dem Rathaus", "… verbleibe ich".
  private static func isGreeting(_ piece: Piece) -> Bool {
    guard piece.wordCount <= longestRemaining, piece.text.contains(anyOf: greetingSigns) else {
      return false
    }
    if piece.wordCount <= longestRemaining, piece.text.containsLiteral(remains),
      piece.text.contains(anyOf: remaining)
    {
      return true
    }
    guard piece.wordCount <= longestGreeting else { return false }
    let words = piece.text.words
    guard let first = words.first else { return false }
    if piece.breakBefore >= .line, piece.text.fastLowercased.hasPrefix(in: formulas) { return true }
    guard words.count > 1, !first.containsNumber else { return false }
    return words.contains(where: isGreetingWord)
      && (piece.terminal != "." || piece.breakBefore >= .line) && !piece.endsWithQuestionMark
  }

  /// "Grüßen", "GrüßenKarla" where a blank is lost.
  private static func isGreetingWord(_ word: Substring) -> Bool {
    guard word.fastLowercased.hasPrefix(in: greetingStems) else { return false }
    let first = word.prefix { $0.isUppercase }
    let letters = first + word[first.endIndex...].prefix { $0.isLowercase }
    return greetings.contains(letters.fastLowercased)
  }

  /// "Im Auftrag", "i. A. Beispiel", "gez. Dr. Muster".
  private static func isProxy(_ piece: Piece) -> Bool {
    guard piece.text.hasPrefix(in: proxies) else { return false }
    if piece.text.hasLiteralPrefix("gez. ") { return true }
    return piece.breakBefore >= .soft && piece.wordCount <= longestSignature
      && Names.isName(piece.text[...].droppingWords(proxies), orNothing: true)
  }

  /// "Für die Fraktion", "Für den Magistrat" above a name.
  private static func isForFaction(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line, piece.wordCount <= longestSignature,
      piece.text.hasPrefix(in: forWhom), piece.text.last?.isLetter == true
    else { return false }
    guard let last = piece.text.words.last, last.beginsWithUppercase else { return false }
    let body = Offices.nominative(String(last))
    return piece.text.containsLiteral("raktion") || Offices.isOffice(body)
      || Persons.isOffice(body[...])
  }

  private static let forWhom: PrefixSet = [
    "Für die ", "für die ", "Für den ", "Für das ", "Namens der ", "Namens des ", "Im Namen der ",
    "Im Namen des ",
  ]

  /// "Der Stadtpräsident: Hans Probe".
  private static func isOfficeWithName(_ piece: Piece) -> Bool {
    guard piece.breakBefore >= .line, piece.wordCount <= longestSignature,
      let colon = piece.text.firstRange(ofLiteral: ":")
    else { return false }
    let office = piece.text[..<colon.lowerBound].words
    let name = piece.text[colon.upperBound...].droppingLeadingSpaces
    guard office.count > 1, let article = office.first, articles.contains(article.fastLowercased),
      office.dropFirst().allSatisfy({ $0.beginsWithUppercase }), name.wordCount > 1
    else { return false }
    return Names.isName(name, orNothing: false)
  }

  /// "Hamburg, den 06.10.2022" alone, or above who signs for whom.
  private static func isPlaceAndDate(_ piece: Piece) -> Bool {
    guard piece.text.mightBeginWithCapital, let comma = piece.text.firstRange(ofLiteral: ","),
      piece.text[..<comma.lowerBound].wordCount <= longestPlace,
      piece.text.beginsWithUppercase
    else { return false }
    var rest = piece.text[comma.upperBound...].droppingLeadingSpaces
    for word in dateWords where rest.hasLiteralPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    guard let after = GermanDate.prefix(of: rest)?.rest.droppingLeadingSpaces else { return false }
    return (after.isEmpty && piece.breakBefore >= .line) || after.hasPrefix(in: proxies)
  }
}

extension Substring {
  /// Without the words with which one of some beginnings stands here.
  fileprivate func droppingWords(_ beginnings: PrefixSet) -> Substring {
    var rest = self
    while rest.hasPrefix(in: beginnings) {
      rest = rest[rest.firstWord.endIndex...].droppingLeadingSpaces
      if rest.firstWord.count <= 2 { rest = rest[rest.firstWord.endIndex...].droppingLeadingSpaces }
    }
    return rest
  }
}
