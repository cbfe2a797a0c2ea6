import TextMatching

/// Words that ask (Fragewörter): "wie", "welche", "inwieweit".
package enum Interrogatives {
  /// "welche" in all cases.
  package static let which = ["welche", "welcher", "welches", "welchen", "welchem"]
  private static let persons = ["wer", "wen", "wem", "wessen"]
  private static let ways = [
    "wie", "wieviel", "wieviele", "inwiefern", "inwieweit", "was", "wann", "wo", "woher", "wohin",
  ]
  private static let reasons = ["warum", "weshalb", "wieso", "weswegen", "wozu"]
  private static let things = [
    "wobei", "wodurch", "wofür", "womit", "wonach", "woran", "worauf", "woraus", "worin", "worüber",
    "wovon", "wovor",
  ]

  /// All of them.
  package static let all = which + persons + ways + reasons + things

  private static let words = WordSet(all)

  /// Whether a word in small letters asks.
  package static func contains(_ word: String) -> Bool { words.contains(word) }
}
