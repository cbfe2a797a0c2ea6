import GermanText

/// Sentences that say that something asked for is not known, not kept or not told.
enum AbsencePhrases {
  /// What is missing where "keine" stands before it.
  private static let knowledge: WordSet = [
    "daten", "erkenntnisse", "kenntnisse", "informationen", "zahlen", "angaben", "aussage",
    "aussagen", "auskunft", "auskünfte", "statistik", "statistiken", "unterlagen", "übersicht",
    "datengrundlage", "datengrundlagen", "datenbasis", "zahlenmaterial", "erhebungen",
    "auswertungen",
    "auswertung", "kenntnis", "erkenntnis", "angabe", "information", "erhebung", "datenlage",
  ]
  /// What shows that knowledge is missing, beside "keine Daten".
  private static let states: WordSet = [
    "vor", "verfügbar", "möglich", "vorhanden", "bekannt", "hat", "haben", "vorliegen", "getroffen",
    "gemacht", "machen", "verfügt", "besitzt", "erteilt", "geführt", "liegen", "liegt", "gibt",
    "existieren",
  ]
  /// What is denied where "nicht" stands before it.
  private static let denied: WordSet = [
    "erfasst", "erhoben", "beantwortet", "benannt", "beziffert", "dokumentiert", "ermittelt",
    "ausgewertet", "bekannt", "verfügbar", "beantworten", "benennen", "beziffern", "ermitteln",
    "aufgeschlüsselt", "quantifiziert", "quantifizierbar", "genannt", "mitgeteilt",
  ]
  /// What is impossible: "eine Unterscheidung ist nicht möglich".
  private static let operations: WordSet = [
    "unterscheidung", "differenzierung", "auswertung", "aufschlüsselung", "angabe", "angaben",
    "aussage", "aussagen", "beantwortung", "quantifizierung", "zuordnung", "auflistung",
    "benennung",
    "ermittlung",
  ]

  private static let signs: WordParts = ["kein", "Kein", "nicht", "Auskünfte", "Auskunft"]

  /// Whether a text holds a word without which nothing is said to be absent.
  static func mayStand(in text: String) -> Bool { signs.stand(in: text) }

  static func isAbsence(_ sentence: String) -> Bool {
    guard mayStand(in: sentence) else { return false }
    let words = Array(LowercasedWords(sentence))
    return lacksKnowledge(words) || deniesKnowledge(words) || isForbidden(words)
  }

  private static func lacksKnowledge(_ words: [String]) -> Bool {
    let reach = 4
    for (index, word) in words.enumerated() where word.begins(with: "kein") {
      let behind = words[(index + 1)..<min(words.count, index + 1 + reach)]
      if behind.contains(where: knowledge.contains), words.contains(where: states.contains) {
        return true
      }
    }
    return false
  }

  private static func deniesKnowledge(_ words: [String]) -> Bool {
    let reach = 3
    for (index, word) in words.enumerated() where word == "nicht" {
      let behind = words[(index + 1)..<min(words.count, index + 1 + reach)]
      if behind.contains(where: denied.contains) { return true }
      if behind.contains("möglich"), words.contains(where: operations.contains) { return true }
      if behind.first == "vorhanden", words.contains(where: knowledge.contains) { return true }
      // "liegt derzeit nicht vor", "geht daraus nicht hervor"
      if behind.first == "vor",
        words[..<index].contains(where: { ["liegt", "liegen", "lagen", "lag"].contains($0) })
      {
        return true
      }
      if behind.first == "hervor" { return true }
      if behind.first == "abschließend", words.contains("beurteilt") { return true }
    }
    return false
  }

  private static func isForbidden(_ words: [String]) -> Bool {
    guard words.contains("auskünfte") || words.contains("auskunft") else { return false }
    return words.contains("verboten") || words.contains("untersagt")
      || words.contains("datenschutz")
  }
}
