internal import GermanText
import TextMatching

/// Nouns of what can be known or written down: of other things ("ein Verstoß liegt nicht vor"), a
/// denial is no gap in what is known.
enum InformationNouns {
  private static let statements = ["aussage", "aussagen", "angaben", "auskunft"]
  /// Of these, the whole word says as little as the end of a longer one.
  private static let records = [
    "daten", "zahlen", "übersicht", "überblick", "statistik", "statistiken", "erhebung",
    "erhebungen", "auswertung", "auswertungen", "erkenntnisse", "informationen", "ergebnisse",
    "liste", "meldungen", "anhaltspunkte", "kenntnisse", "aufstellung", "zusammenstellung",
  ]
  /// These say nothing of what they are about.
  private static let bare = WordSet(
    statements + records + [
      "angabe", "auskünfte", "unterlagen", "information", "kenntnis", "statistische",
      "hinweise", "details", "ergebnis", "rückmeldungen",
    ])
  private static let endings = SuffixSet(
    statements + records + [
      "plan", "pläne", "planung", "planungen", "konzept", "konzepte", "konzeption", "bericht",
      "berichte", "gutachten", "studie", "studien", "urteil", "urteile", "werte",
      "dokumentation", "ermittlung", "analyse", "analysen", "schätzung", "schätzungen",
      "prognose", "prognosen", "kalkulation", "berechnung", "berechnungen", "evaluation",
      "untersuchung", "untersuchungen", "verzeichnis", "listen", "register", "kataster",
      "beschluss", "beschlüsse", "antrag", "anträge", "meldung", "beschwerden", "nachweis",
      "nachweise", "strategie",
    ])
  private static let said = SuffixSet(
    statements + [
      "angabe", "auswertung", "ermittlung", "erhebung", "prognose", "schätzung",
    ])

  /// Whether the noun alone says nothing of what it is about.
  static func isBare(_ noun: String) -> Bool { bare.contains(noun) }

  /// Whether the noun is of what can be said: of others, "ist nicht möglich" denies the thing.
  static func areSaid(_ noun: String) -> Bool { noun.hasSuffix(in: said) }

  /// Whether the noun, or what a compound ends with, can be known or written down.
  static func contains(_ noun: String) -> Bool {
    bare.contains(noun) || noun.hasSuffix(in: endings)
  }
}
