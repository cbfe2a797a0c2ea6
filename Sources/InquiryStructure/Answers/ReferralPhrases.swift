import GermanText

/// Sentences that only point elsewhere: "Siehe 2.", "… wird verwiesen.", "… der Anlage zu entnehmen."
enum ReferralPhrases {
  private static let starts: WordBeginnings = [
    "Siehe ", "siehe ", "S. ", "s. ", "Vgl. ", "vgl. ", "Vergleiche ", "(siehe ",
    "Wir verweisen auf ", "Ich verweise auf ", "Die Verwaltung verweist auf ",
    "Es wird verwiesen auf ",
  ]
  private static let ends: WordEndings = [" verwiesen", " zu entnehmen", " entnommen werden"]

  /// Parts of words without which no sentence refers.
  private static let signs: WordParts = [
    "iehe ", "s. ", "S. ", "gl. ", "ergleiche ", "verwies", "verweis", "entn",
  ]

  /// Whether a text holds a word without which nothing refers elsewhere.
  static func mayStand(in text: String) -> Bool { signs.stand(in: text) }

  static func isReferral(_ sentence: String) -> Bool {
    let text = sentence.trimmingMarks
    return starts.begin(text) || ends.end(text)
  }
}

extension String {
  /// Without final punctuation.
  fileprivate var trimmingMarks: String {
    let marks: Signs = ".!) "
    var end = utf8.endIndex
    while end > utf8.startIndex, marks.contains(utf8[utf8.index(before: end)]) {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}
