import GermanText
import TextMatching

/// Nouns of what recurs: meetings of people, and checks, works and reports.
enum RecurringEvent {
  /// Parts of words for people coming together.
  private static let meetings: SubstringSet = [
    "treffen", "sitzung", "tagung", "runde", "austausch", "besprechung", "arbeitskreis",
    "workshop", "veranstaltung", "konferenz", "gespräch", "versammlung", "gremium", "beirat",
    "forum", "stammtisch", "sprechstunde", "klausur", "jourfix", "jour", "elternabend", "infoabend",
    "café", "cafe",
    "meeting", "vernetzung", "plenum", "supervision", "schulung", "fortbildung",
    "arbeitsgruppe", "netzwerktreffen", "kongress", "seminar", "symposium",
    "lesekreis", "gesprächskreis", "gesprächsrunde", "nähkreis", "bastelkreis", "kreativkreis",
    "frühstück",
  ]
  private static let works: SubstringSet = [
    "kontrolle", "prüfung", "überprüfung", "begehung", "messung", "reinigung", "leerung",
    "rundgang", "rundgänge", "wartung", "inspektion", "untersuchung", "befragung", "erhebung",
    "bericht", "monitoring", "evaluation", "auswertung", "inventur", "schau", "streife",
    "termin", "abstimmung", "beratung", "probe", "übung", "besichtigung", "zählung", "abfrage",
    "kontaktaufnahme",
  ]
  /// "Berichtszeitraum", "Schauspiel" and the like: words that hold a stem by chance.
  private static let exceptions: SubstringSet = [
    "journal", "betreffen", "zutreffen", "eintreffen", "übertreffen", "grunde",
    "austauschrate", "sitzungsperiode", "gesprächig",
    "gutachten", "betreffende",
    "wochenrunde", "probestrom", "terminal", "terminvergabe", "gerundet", "gesprächspartner",
    "beratungsstelle", "berichtsjahr", "berichtszeitraum", "austauschrat", "fachberatung",
    "schauspiel", "schaukel", "schaufenster", "anschau", "ausübung",
  ]

  /// Whether a noun in lower case is of something that recurs.
  static func isEvent(_ word: String) -> Bool { isMeeting(word) || isWork(word) }

  /// Whether a word is of people meeting.
  static func isMeeting(_ word: String) -> Bool {
    guard word.byteCount >= 4, !word.contains(anyOf: exceptions) else { return false }
    return word.contains(anyOf: meetings)
  }

  /// Whether a word is of checks and works, which need nobody to meet.
  static func isWork(_ word: String) -> Bool {
    guard word.byteCount >= 5, !word.contains(anyOf: exceptions) else { return false }
    return word.contains(anyOf: works)
  }
}
