internal import CouncilModel

/// What a web server sends when it does not have the letter: saved under the letter's name, it
/// looks like one to everybody who does not open it.
struct ErrorPage {
  /// In words; no letter is so short that says "404 Not Found" in its title.
  private static let longest = 200
  private static let lowestStatus = 400
  private static let highestStatus = 599
  /// In lower case; a title or first line that begins so.
  private static let beginnings = [
    "not found", "forbidden", "bad request", "internal server error", "service unavailable",
    "bad gateway", "gateway timeout", "error 4", "error 5", "http error", "fehler 4", "fehler 5",
    "seite nicht gefunden", "datei nicht gefunden", "dokument nicht gefunden",
    "zugriff verweigert", "sitzung abgelaufen", "session expired", "access denied",
  ]

  /// What the page says of itself.
  var title: String

  /// Nil where the page is not that of an error.
  init?(title: String?, lines: [TextLine]) {
    guard lines.reduce(0, { $0 + $1.words.count }) <= Self.longest else { return nil }
    let candidates = [title, lines.first?.text].compactMap { $0 }
    guard let found = candidates.first(where: Self.namesError) else { return nil }
    self.title = found
  }

  private static func namesError(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    if beginnings.contains(where: lowercased.hasPrefix) { return true }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 3, let status = Int(digits),
      (lowestStatus...highestStatus).contains(status)
    else { return false }
    // "404 Not Found", "503 - Dienst nicht verfügbar", but not "404 Bäume".
    let rest = lowercased.dropFirst(digits.count).drop { " -–:|".contains($0) }
    return beginnings.contains(where: rest.hasPrefix) || rest.isEmpty || rest.hasPrefix("dienst")
      || rest.hasPrefix("fehler") || rest.hasPrefix("error")
  }
}
