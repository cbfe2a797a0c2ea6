import GermanText
import TextMatching

/// What each word of a passage says about employment, looked up once for all phrases.
struct StaffingMarks {
  /// What a word may say.
  struct Mark: OptionSet {
    let rawValue: UInt8

    /// Speaks of employment: "besetzt", "Haushalt", "Fachkraft".
    static let employment = Mark(rawValue: 1 << 0)
    /// Makes or ends a position: "geschaffen", "gestrichen".
    static let deed = Mark(rawValue: 1 << 1)
    /// A place in town: "Kreuzung", "Gehweg".
    static let place = Mark(rawValue: 1 << 2)
    /// Makes hours a week a person's working time: "angestellt".
    static let working = Mark(rawValue: 1 << 3)
    /// Does so only with "Wochenstunden": "Hausmeister".
    static let worker = Mark(rawValue: 1 << 4)
    /// Is held or open for so many hours a week: "Unterricht", "geöffnet".
    static let notWorking = Mark(rawValue: 1 << 5)
  }

  private static let stems: [(Mark, PrefixSet)] = [
    (
      .employment,
      [
        "personal", "vollzeit", "teilzeit", "besetz", "unbesetz", "stellenplan", "stellenschaff",
        "stellenbesetz", "stellenanteil", "stellenmehr", "geschaffen", "schaffung", "einzurichten",
        "einrichtung", "eingerichtet", "wegfall", "weggefallen", "gestrichen", "streichung",
        "finanzier", "gefördert", "geförderten", "förderung", "haushalt", "befrist", "unbefrist",
        "entgeltgruppe", "besoldung", "mitarbeiter", "mitarbeitend", "sozialarbeit",
        "schulsozialarbeit", "beschäftig", "angestellt", "arbeitskräft", "fachkräft", "fachkraft",
        "ausgeschrieben", "ausschreibung", "vakan", "planmäßig", "überplanmäßig", "beantrag",
        "bewillig", "zusätzlich", "aufgestockt", "aufstockung", "verstärk", "abbau", "abgebaut",
        "untersetzt", "hauptamtlich", "träger", "umgewandelt", "stundenanteil", "vzä", "vzw",
        "vbe", "tvöd", "sachbearbeit", "stelleninhaber", "neu", "quartiersmanag", "stadtteilmanag",
        "streetwork", "beratung", "leitung", "verwaltung", "dienst",
      ]
    ),
    (
      .deed,
      [
        "geschaffen", "schaffung", "einricht", "eingerichtet", "bewillig", "beantrag", "finanzier",
        "gefördert", "förderung", "stellenplan", "wegfall", "gestrichen", "umgewandelt",
        "untersetzt",
        "besetzt", "haushalt", "genehmig", "zugewiesen", "verfügung",
      ]
    ),
    (
      .place,
      [
        "stadtgebiet", "straße", "kreuzung", "radweg", "gehweg", "fahrbahn", "poller", "schild",
        "baum", "bäume", "messung", "gemessen", "unfäll", "platz", "plätze", "brücke", "gewässer",
        "ufer", "strecke", "querung", "kanal", "leitungen", "beleuchtung", "standort",
        "aufgestellt",
      ]
    ),
    (
      .working,
      [
        "stelle", "angestellt", "beschäftig", "teilzeit", "arbeitszeit", "planstelle",
        "personalstelle",
      ]
    ),
    (
      .worker,
      [
        "sozialarbeiter", "fachkraft", "fachkräft", "mitarbeiter", "mitarbeitend", "hausmeister",
        "kraft", "kräfte", "tätig", "personen",
      ]
    ),
    (
      .notWorking,
      [
        "unterricht", "geöffnet", "öffnung", "belegt", "belegung", "betreuungszeit", "kurs",
        "lehrer",
        "schüler", "betreut", "schulstunde", "training", "vermietet",
      ]
    ),
  ]

  private let marks: [Mark]

  /// The marks of all words.
  init(_ tokens: [Token]) {
    let stems = Self.stems
    marks = tokens.indices.map { position in
      guard tokens.isAnyWord(position), tokens[position].folded.byteCount > 2 else { return [] }
      var mark = Mark()
      for index in stems.indices where tokens.isWord(beginningIn: stems[index].1, position) {
        mark.insert(stems[index].0)
      }
      return mark
    }
  }

  /// Whether some word in a range has a mark.
  func has(_ mark: Mark, in range: Range<Int>) -> Bool {
    range.contains { marks.indices.contains($0) && marks[$0].contains(mark) }
  }
}
