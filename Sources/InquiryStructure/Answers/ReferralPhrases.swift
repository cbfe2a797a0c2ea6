/// Sentences that only point elsewhere: "Siehe 2.", "… wird verwiesen.", "… der Anlage zu entnehmen."
enum ReferralPhrases {
  private static let starts = [
    "Siehe ", "siehe ", "S. ", "s. ", "Vgl. ", "vgl. ", "Vergleiche ", "(siehe ",
    "Wir verweisen auf ", "Ich verweise auf ", "Die Verwaltung verweist auf ",
    "Es wird verwiesen auf ",
  ]
  private static let ends = [" verwiesen", " zu entnehmen", " entnommen werden"]

  static func isReferral(_ sentence: String) -> Bool {
    let text = sentence.trimmingMarks
    if starts.contains(where: text.hasPrefix) { return true }
    return ends.contains(where: text.hasSuffix)
  }
}

extension String {
  /// Without final punctuation.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ".!) ".contains(last) { text = text.dropLast() }
    return String(text)
  }
}
