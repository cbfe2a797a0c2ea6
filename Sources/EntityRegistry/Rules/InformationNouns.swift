internal import GermanText
import TextMatching

/// Nouns of what can be known or written down: of other things ("ein Verstoß liegt nicht vor"), a
/// denial is no gap in what is known.
enum InformationNouns {
  /// These say nothing of what they are about.
  private static let bare: WordSet = [
    "daten", "angaben", "angabe", "zahlen", "erkenntnisse", "informationen", "kenntnisse",
    "aussagen", "aussage", "auskunft", "auskünfte", "statistik", "statistiken", "übersicht",
    "auswertung", "auswertungen", "erhebung", "erhebungen", "zusammenstellung", "aufstellung",
    "liste", "unterlagen", "information", "kenntnis", "statistische", "anhaltspunkte", "hinweise",
    "überblick", "details", "ergebnisse", "ergebnis", "meldungen", "rückmeldungen",
  ]
  private static let endings: SuffixSet = [
    "daten", "zahlen", "angaben", "übersicht", "überblick", "statistik", "statistiken", "plan",
    "pläne", "planung", "planungen", "konzept", "konzepte", "konzeption", "bericht", "berichte",
    "gutachten", "studie", "studien", "urteil", "urteile", "werte", "dokumentation", "ermittlung",
    "erhebung", "erhebungen", "auswertung", "auswertungen", "analyse", "analysen", "schätzung",
    "schätzungen", "prognose", "prognosen", "kalkulation", "berechnung", "berechnungen",
    "evaluation",
    "untersuchung", "untersuchungen", "erkenntnisse", "informationen", "ergebnisse", "verzeichnis",
    "liste", "listen", "register", "kataster", "beschluss", "beschlüsse", "antrag", "anträge",
    "meldung", "meldungen", "beschwerden", "nachweis", "nachweise", "anhaltspunkte", "aussage",
    "aussagen", "auskunft", "strategie", "kenntnisse", "aufstellung", "zusammenstellung",
  ]

  /// Whether the noun alone says nothing of what it is about.
  static func isBare(_ noun: String) -> Bool { bare.contains(noun) }

  static func contains(_ noun: String) -> Bool {
    bare.contains(noun) || noun.hasSuffix(in: endings)
  }
}
