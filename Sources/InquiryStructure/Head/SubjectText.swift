import GermanText
import TextMatching

/// What stands around a subject on its lines and is none of it.
enum SubjectText {
  /// "vom 11. September 2012 …": the rest of a line that says when, not what about.
  static func isDateOfInquiry(_ text: String) -> Bool {
    guard text.hasLiteralPrefix("vom ") else { return false }
    return GermanDate.prefix(of: text.dropFirst("vom ".count)) != nil
  }

  /// The subject of a text that names the inquiry, too: "Ihre Anfrage vom 3. Mai zum Thema „Bäder“".
  static func own(_ text: String) -> String {
    if let subject = InquiryPhrase(text)?.subject { return subject }
    return withoutAskers(text).withoutQuotes
  }

  /// "Anfrage der FDP-Fraktion: Suchtberatung", "Anfrage AF 2024/009 Personal".
  static func withoutAskers(_ text: String) -> String {
    let own = withoutReference(text)
    guard own == text, text.hasLiteralPrefix("Anfrage "),
      let colon = text.firstRange(ofLiteral: ": ")
    else {
      return own
    }
    return String(text[colon.upperBound...])
  }

  /// "Bäder (Antrag vom 3. Mai 2021)" without what the brackets say about the paper.
  static func withoutDate(_ text: String) -> String {
    guard text.hasLiteralSuffix(")"), let open = text.lastIndex(ofASCII: "("),
      let on = text[open...].firstRange(ofLiteral: "vom "),
      GermanDate.prefix(of: text[on.upperBound...]) != nil
    else { return text }
    let own = text[..<open].collapsedWhiteSpace
    return own.isEmpty ? text : own
  }

  /// A subject after "Betr.:" or "Thema:", without file numbers and without what follows it.
  static func behindLabel(_ text: String) -> String {
    var words = text.words
    // "Thema: … 44-W 9500/200/7/85": file numbers of the column beside.
    while words.count > 2, let last = words.last, last.contains("/"),
      last.containsNumber, !isYears(last)
    {
      words.removeLast()
      if let file = words.last, file.count <= 4, file.containsNumber {
        words.removeLast()
      }
    }
    // "… betreffend Bäder Verf-015-W-2": the paper's number closes the line.
    while words.count > 1, let last = words.last, References.hasShape(String(last)) {
      words.removeLast()
    }
    let text = words.joined(separator: " ")

    for end in [" und Antwort", " Das Bezirksamt", " Stellungnahme der Verwaltung"] {
      if let found = text.firstRange(ofLiteral: end) {
        return text[..<found.lowerBound].collapsedWhiteSpace
      }
    }
    return text.collapsedWhiteSpace
  }

  /// "2024/2025", "2024/25".
  private static func isYears(_ word: Substring) -> Bool {
    let years = word.split(separator: "/")
    return years.count == 2 && years[0].count == 4
      && Int(years[0]).map { first in
        Int(years[1]).map { $0 == first + 1 || $0 == (first + 1) % 100 } ?? false
      } ?? false
  }

  /// "Ihre Anfrage vom 17. April 2023, Drucksache DS 0733/23" above the subject.
  static func isIntroduction(_ text: String) -> Bool {
    (text.hasLiteralPrefix("Ihre Anfrage") || text.hasLiteralPrefix("Anfrage ")
      || text.hasLiteralPrefix("Antwort auf"))
      && text.containsNumber && !text.containsLiteral(": ")
  }

  /// "Anfrage KT 0061/2020: Arbeit der Heimaufsicht", "Ihre Anfrage …, Drucksache DS 0733/23 …".
  static func withoutReference(_ text: String) -> String {
    guard isOfInquiry(text),
      let reference = References.inside(text), let found = text.firstRange(ofLiteral: reference)
    else { return text }
    let rest = text[found.upperBound...].drop { " :,;–-".contains($0) }
    return rest.containsLetter ? String(rest) : text
  }

  /// "Anfrage …", "Ihre Ratsanfrage …", "Kleine Anfrage …": a line that begins with the inquiry.
  private static func isOfInquiry(_ text: String) -> Bool {
    text.words.prefix(2).contains { word in
      let plain = Persons.plain(word)
      return plain.hasLiteralSuffix("anfrage") || plain.hasLiteralPrefix("anfrage")
    }
  }
}
