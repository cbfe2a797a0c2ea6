internal import GermanText
import TextMatching

/// Nouns that say too little to be somebody's name: what they mean stands in another sentence.
enum GenericNouns {
  private static let nouns = WordSet(Months.names + words)
  private static let words = [
    "projekt", "projekte", "projekten", "projekts", "vorhaben", "angebot", "angebote",
    "angeboten", "stelle", "stellen", "personalstellen", "planstellen", "vollzeitstelle",
    "vollzeitstellen", "kosten", "mittel", "mitteln", "vertrag", "vertrages", "haushalt",
    "haushaltsplan", "stellenplan", "maßnahme", "maßnahmen", "träger", "trägern", "stadt",
    "land", "bund", "kreis", "landkreis", "gemeinde", "regel", "jahr", "jahre", "jahren",
    "jahres", "rahmen", "zeit", "anzahl", "zahl", "zahlen", "bereich", "bereichen", "frage",
    "fragen", "antwort", "anlage", "seite", "monat", "monate", "woche", "wochen", "differenz",
    "umfang", "personen", "person", "landesvergleich", "durchschnitt", "haushaltsjahr",
    "verfügung", "sicht", "fall", "fällen", "ergebnis", "ergebnisse", "summe", "aufgabe",
    "aufgaben", "kräfte", "kraft", "beschäftigte", "beschäftigten", "mitarbeiter",
    "mitarbeitende", "mitarbeiterinnen", "leitung", "betrieb", "anstellung", "verantwortung",
    "geschäfte", "gespräche", "verhandlungen", "aufsicht", "regie", "anteil", "rolle", "sorge",
    "namen", "bezeichnung", "rechnung", "umsetzung", "durchführung", "entscheidung", "prüfung",
    "teil", "teile", "hinblick", "ende", "anfang", "beginn", "zuschuss", "zuständigkeit",
    "gebiet", "gebiete", "orte", "ort", "grund", "bezug", "dies", "beide", "punkt", "thema",
    "themen", "einrichtung", "einrichtungen", "baulast", "trägerschaft", "förderung",
    "verwaltung", "stadtverwaltung", "vergleich", "gemeinderat", "stadtrat", "kreistag", "rat",
    "bürgerschaft", "stadtverordnetenversammlung", "bezirksversammlung", "personalausschuss",
    "entgeltgruppe", "besoldungsgruppe", "zeitraum", "quartal", "halbjahr", "schuljahr", "leistung",
    "leistungen", "information",
    "informationen", "weise", "ebene", "stand",
  ]

  /// Whether a noun in small letters says too little.
  static func contains(_ noun: String) -> Bool { nouns.contains(noun) }
}
