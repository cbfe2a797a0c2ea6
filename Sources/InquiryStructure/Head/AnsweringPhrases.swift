import GermanText
import TextMatching

/// Reads who answers from the sentence that announces the answer: "Das Bezirksamt Altona
/// beantwortet die Fragen wie folgt:".
enum AnsweringPhrases {
  private static let verbs = [
    " beantwortet die ", " antwortet auf ", " antwortet darauf ", " beantwortet Ihre ",
    " beantwortet diese ", " hat die Kleine Anfrage", " hat die Anfrage",
    " hat die Schriftliche Anfrage", " hat die Große Anfrage", " hat namens ",
    " nimmt wie folgt Stellung", " nimmt zu ",
  ]
  private static let anyVerb = SubstringSet(verbs)
  private static let sentenceEnds: CharacterTable = "\n.:?!"
  private static let articles: WordSet = ["Das", "Der", "Die"]
  /// The whole administration is no office.
  private static let general = WholeAdministrations.general

  static func offices(in text: String) -> [String] {
    let after = behindVerb(in: text).map { [$0] } ?? []
    if let office = subject(in: text) { return [office] + after.filter { $0 != office } }
    if let office = inTheNameOf(text) { return [office] }
    return (answerOf(text).map { [$0] } ?? []) + after
  }

  /// "Die Anfrage vom 4. Juli 2022 beantwortet das Kulturdezernat:".
  private static func behindVerb(in text: String) -> String? {
    for verb in [" beantwortet das ", " beantwortet der ", " beantwortet die "] {
      guard let found = text.firstRange(ofLiteral: verb) else { continue }
      let before = text[..<found.lowerBound].nonEmptyLines.last ?? ""
      let rest = text[found.upperBound...].prefix { $0 != "\n" }
      guard
        before.hasLiteralPrefix("Die Anfrage") || before.hasLiteralPrefix("Ihre Anfrage")
          || before.hasLiteralPrefix("Die Fragen"), let colon = rest.firstIndex(of: ":")
      else { continue }
      let name =
        rest[..<colon].firstRange(ofLiteral: " wie folgt").map { rest[..<$0.lowerBound] }
        ?? rest[..<colon]
      let words = name.words
      guard (1...6).contains(words.count), let first = words.first,
        first.beginsWithUppercase, !general.contains(first), first != "Fragen",
        first != "Anfrage"
      else { continue }
      return String(name)
    }
    return nil
  }

  private static func subject(in text: String) -> String? {
    guard text.contains(anyOf: anyVerb) else { return nil }
    for verb in verbs {
      guard let found = text.firstRange(ofLiteral: verb) else { continue }
      let before = text[..<found.lowerBound]
      let sentence =
        before.unicodeScalars.lastIndex(where: sentenceEnds.contains).map {
          before[before.unicodeScalars.index(after: $0)...]
        } ?? before
      let words = sentence.words
      guard let start = words.lastIndex(where: articles.contains) else { continue }
      let name = words[(start + 1)...].joined(separator: " ")
      if !name.isEmpty, !general.contains(name), name.beginsWithUppercase { return name }
    }
    return nil
  }

  /// "Im Namen des Senats von Berlin beantworte ich".
  private static func inTheNameOf(_ text: String) -> String? {
    for introduction in ["Im Namen des ", "Im Namen der ", "Namens des ", "Namens der "] {
      guard let start = text.firstRange(ofLiteral: introduction)?.upperBound else { continue }
      let rest = text[start...]
      let ends = [" beantworte", " antworte", " nehme"].compactMap {
        rest.firstRange(ofLiteral: $0)?.lowerBound
      }
      if let end = ends.min() { return nominative(String(rest[..<end])) }
    }
    return nil
  }

  /// "Antwort des Senats", "Antwort der Landesregierung - Ministerin für …".
  private static func answerOf(_ text: String) -> String? {
    for introduction in [
      "Antwort des ", "Antwort\ndes ", "Antwort der ", "Antwort\nder ", "A n t w o r t des ",
    ] {
      guard let start = text.firstRange(ofLiteral: introduction)?.upperBound else { continue }
      let line = text[start...].prefix { $0 != "\n" && $0 != "." }
      // A file's name in a list of attachments.
      if line.containsLiteral("PDF") { continue }
      if let dash = line.firstRange(ofLiteral: " - ") {
        return String(line[dash.upperBound...])
      }
      let until = [" auf ", " zur ", " zu ", " vom "].compactMap {
        line.firstRange(ofLiteral: $0)?.lowerBound
      }.min()
      let name = line[..<(until ?? line.endIndex)].prefix { $0.isLetter || $0 == " " || $0 == "," }
      let words = name.words
      guard let first = words.first, first.beginsWithUppercase,
        !general.contains(first)
      else { continue }
      let isLong = words.count > 2
      return isLong ? String(name) : Offices.nominative(nominative(String(first)))
    }
    return nil
  }

  /// "Senats von Berlin" → "Senat von Berlin", "Magistrats" → "Magistrat".
  private static func nominative(_ text: String) -> String {
    for name in ["Senat", "Magistrat"]
    where text == name + "s" || text.hasLiteralPrefix(name + "s ") {
      return name + text.dropFirst(name.count + 1)
    }
    return text
  }
}
