import GermanText
import TextMatching

/// What stands at the end of an answer, or below the last question, and answers nothing: thanks,
/// hopes, deadlines, names and offices, contacts, footnotes.
enum TailMatter {
  private static let courtesies: PrefixSet = [
    "Bei Rückfragen ", "Bei weiteren Fragen ", "Zu weiteren Auskünften ", "Sollten Sie weitere ",
    "Sollten Sie noch ", "Sollten Sie Rückfragen ", "Vielen Dank", "Herzlichen Dank", "Besten Dank",
    "Wir danken ", "Ich danke ", "Ich bedanke mich ", "Wir bedanken uns ", "Mit bestem Dank",
    "Danke ", "Mit der Bitte um Kenntnisnahme", "Für Rückfragen ",
  ]
  /// Sentences that offer answers or hope that they have been given, with the words that tell them
  /// from "Für etwaige Schäden haftet die Stadt." and "Wir hoffen auf den Mai."
  private static let offers: PrefixSet = [
    "Für weitere ", "Für etwaige ", "Für Ihre ", "Für nähere ", "Ich hoffe", "Wir hoffen",
    "In der Hoffnung",
  ]
  private static let offered: SubstringSet = [
    "Ihnen", "fragen", "Fragen", "uskünfte", "uskunft", "nformationen", "ngaben", "ntwort",
    "erständnis", "gedient", "geholfen",
  ]
  private static let thanks: SubstringSet = [
    "bedanken wir uns", "bedanke ich mich", "danken wir Ihnen", "danke ich Ihnen",
    "Dank im Voraus",
  ]
  /// Thanks in any order of words, with what they are for: "Für die Beantwortung danken wir.", "Schon
  /// jetzt herzlichen Dank für Ihre Mühe."
  private static let thanking: SubstringSet = [
    "danken wir", "danke ich", "edanken", " Dank ", "Vielen Dank", "sagen wir Dank",
  ]
  private static let thanked: SubstringSet = [
    "oraus", "Mühe", "eantwortung", "emühungen", "nterstützung", "ntgegenkommen", "Ihre Antwort",
  ]
  private static let deadlines: PrefixSet = [
    "Wir bitten um ", "Ich bitte um ", "Um schriftliche Beantwortung", "Um Beantwortung",
    "Um eine schriftliche Beantwortung", "Es wird um ",
  ]
  private static let deadlineWords: SubstringSet = [
    "eantwortung", "Antwort", "Rückmeldung", "tellungnahme",
  ]
  private static let memberWords: PrefixSet = [
    "für die ", "Für die ", "Fraktion", "Mitglied ", "Sprecher", "Vorsitzende",
  ]
  private static let companions: SuffixSet = [" und Fraktion", " und die Fraktion"]
  /// What a line at a letter's end gives a value for.
  private static let fields: PrefixSet = [
    "Stand:", "Az.:", "Az:", "Aktenzeichen:", "Bearbeiter", "Sachbearbeite", "Ansprechpartner",
    "Ansprechperson", "Auskunft erteilt", "Verfasser", "Vorlage:", "Vorlage Nr", "Drucksache",
    "Federführ", "Zuständig", "Mein Zeichen", "Unser Zeichen", "Datum:", "Gremium:", "Termin:",
  ]
  private static let notices: SubstringSet = [
    "ohne Unterschrift", "maschinell erstellt", "elektronisch erstellt",
  ]
  /// What a notice speaks of: "Die Bescheide werden elektronisch erstellt." answers.
  private static let noticed: SubstringSet = [
    "chreiben", "okument", "rief", "nterschrift", "gültig", "ntwort",
  ]
  private static let notes = ["abgerufen", "Vgl. ", "vgl. ", "Quelle: ", "Siehe ", "http", "www."]
  private static let dashes = "-–—*="
  private static let contacts = [
    "Tel.", "Telefon", "Fax", "E-Mail", "@", "www.", "Postfach",
  ]
  private static let contactSigns = SubstringSet(contacts)
  private static let postcodeLength = 5
  private static let separators: WordSet = [".", "·", "|", "•", "*"]
  /// Longer sentences say something. In words.
  private static let longestCourtesy = 25
  private static let longestName = 5
  private static let longestField = 8

  /// Thanks, hopes, notices and requests to answer.
  static func isCourtesy(_ text: String) -> Bool {
    guard text.wordCount <= longestCourtesy, !text.endsWithQuestionMark else { return false }
    if text.contains(anyOf: notices), text.contains(anyOf: noticed) { return true }
    if isForNotice(text) { return true }
    if text.containsLiteral("eantwortung"), text.containsLiteral("gebeten") { return true }
    if text.hasPrefix(in: courtesies) || text.contains(anyOf: thanks) { return true }
    if text.contains(anyOf: thanking), text.contains(anyOf: thanked) { return true }
    if text.hasPrefix(in: offers), text.contains(anyOf: offered) { return true }
    return text.hasPrefix(in: deadlines) && text.contains(anyOf: deadlineWords)
  }

  /// "Um Kenntnisnahme wird gebeten.", "Zur Kenntnisnahme"; not "Der Ausschuss erhielt den Bericht
  /// zur Kenntnisnahme."
  private static func isForNotice(_ text: String) -> Bool {
    text.containsLiteral("enntnisnahme")
      && (text.wordCount <= longestNotice || text.containsLiteral("gebeten")
        || text.containsLiteral("itte"))
  }

  /// In words.
  private static let longestNotice = 3

  /// "Az.: 61-23/4711", "Stand: 12.03.2024", "- Ende der Antwort -".
  static func isField(_ text: String) -> Bool {
    guard text.wordCount <= longestField else { return false }
    // "Zuständig für das Quartiersmanagement ist das Umweltamt." is an answer.
    let isSentence = text.hasLiteralSuffix(".") && !text.containsLiteral(":")
    if text.hasPrefix(in: fields), !isSentence { return true }
    guard let first = text.first, let last = text.last else { return false }
    return dashes.contains(first) && dashes.contains(last) && text.wordCount > 2
  }

  /// "Karla Muster", "für die SPD-Fraktion", "Fraktionsvorsitzende".
  static func isSignature(_ text: String) -> Bool {
    guard text.wordCount <= longestName, !text.hasLiteralSuffix("."), !text.hasLiteralSuffix(":")
    else {
      return false
    }
    if let comma = text.firstRange(ofLiteral: ", ") {
      return isSignature(String(text[..<comma.lowerBound]))
        && isSignature(String(text[comma.upperBound...]))
    }
    if text.hasLiteralPrefix("Ihr ") || text.hasLiteralPrefix("Ihre ") {
      return text.words.dropFirst().allSatisfy { $0.beginsWithUppercase }
    }
    if text.hasSuffix(in: companions) { return true }
    return FormLabels.isOfficeTitle(text) || text.hasPrefix(in: memberWords)
      || Names.isName(text[...], orNothing: false)
      || text.words.allSatisfy { Persons.isOffice($0) || Persons.isRank($0) }
  }

  /// "Rathaus . Markt 1 . 01234 Moorwalde . Tel. 01234 567-0".
  static func isContact(_ text: String) -> Bool {
    guard !text.endsWithQuestionMark else { return false }
    var signs = text.contains(anyOf: contactSigns) ? contacts.count(where: text.containsLiteral) : 0
    let words = text.words
    if words.contains(where: separators.contains) {
      signs += text.hasLiteralSuffix(".") || text.hasLiteralSuffix(":") ? 1 : 2
    }
    if words.indices.dropLast().contains(where: { index in
      words[index].byteCount == postcodeLength && words[index].allSatisfy(\.isNumber)
        && words[index + 1].beginsWithUppercase
    }) {
      signs += 1
    }
    return signs > 1
  }

  /// "1 Moorwalder Bote: „…“, abgerufen am 05.05.2025".
  static func isFootnote(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), text[digits.endIndex...].hasLiteralPrefix(" ") else {
      return false
    }
    return notes.contains(where: text[digits.endIndex...].containsLiteral)
  }
}
