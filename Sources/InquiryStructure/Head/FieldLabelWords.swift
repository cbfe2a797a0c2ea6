import GermanText
import TextMatching

/// The words that labels of paper heads are made of, and what each contributes. Add a word here.
enum FieldLabelWords {
  /// What a word says about the value after the label.
  enum Role {
    /// A paper: "Drucksache", "Vorlage", "Interpellation".
    case paper
    /// "Nr.", "Nummer".
    case number
    /// "Aktenzeichen": the office's own file, a reference where the paper has no other.
    case file
    case subject, office, asker, date, session, received, visibility, answer, question
    /// "von", "durch", "der": somebody follows.
    case by
    /// "am", "vom": a date follows.
    case at
    /// Words that say nothing of their own: "zuständig", "für", "und".
    case filler
  }

  static let roles: WordMap<Role> = [
    "vorlage": .paper, "vorlagen": .paper, "drucksache": .paper, "drucksachen": .paper,
    "drs": .paper, "ds": .paper, "vorgang": .paper, "antrag": .paper, "antrags": .paper,
    "interpellation": .paper, "postulat": .paper, "motion": .paper, "geschäft": .paper,
    "geschäfts": .paper, "registrier": .paper, "reg": .paper,
    "informationsvorlage": .paper, "sitzungsvorlage": .paper,
    "ratsanfrage": .paper, "auskunftsersuchen": .paper,
    "anfrage": .question, "anfragen": .question, "anfragende": .asker, "anfragender": .asker,
    "fragende": .asker, "fragender": .asker, "zahl": .file, "zl": .file,
    "nr": .number, "nummer": .number, "no": .number,
    "vorlagennummer": .number, "vorlagenr": .number, "vorlagennr": .number,
    "drucksachennummer": .number, "drucksachennr": .number, "drucksachenummer": .number,
    "registriernummer": .number, "anfragenummer": .number, "anfragenr": .number,
    "geschäftsnummer": .number, "geschäftsnr": .number, "antragsnummer": .number,
    "aktenzeichen": .file, "az": .file, "geschäftszeichen": .file, "geschäftszahl": .file,
    "gz": .file,
    "betreff": .subject, "betr": .subject, "betrifft": .subject, "thema": .subject,
    "gegenstand": .subject, "titel": .subject, "kurztitel": .subject, "bezeichnung": .subject,
    "kurzbezeichnung": .subject, "überschrift": .subject,
    "bearbeitendes": .office, "geschäftsbereich": .office,
    "stabsstelle": .office, "zuständiger": .filler, "zuständigen": .filler, "auftraggeber": .filler,
    "verantwortlich": .office, "verantwortliche": .office, "dienststelle": .office,
    "federführend": .office, "federführende": .office, "federführendes": .office,
    "federführung": .office, "dezernent": .office, "dezernentin": .office, "dezernat": .office,
    "zuständig": .office, "amt": .office, "fachbereich": .office, "fachdienst": .office,
    "organisationseinheit": .office, "abteilung": .office, "referat": .office,
    "departement": .office, "direktion": .office,
    "antwortendes": .office, "antwortende": .office, "beantwortende": .office,
    "zuständiges": .filler, "zuständige": .filler, "stelle": .filler,
    "fragesteller": .asker, "fragestellerin": .asker, "fragestellende": .asker,
    "fraktion": .asker, "fraktionen": .asker, "partei": .asker, "gruppe": .asker,
    "anfragesteller": .asker, "anfragestellerin": .asker, "anfragestellende": .asker,
    "initiator": .asker, "initiatorin": .asker, "verfasser": .asker, "verfasserin": .asker,
    "antragsteller": .asker, "antragstellerin": .asker, "antragstellende": .asker,
    "einreicher": .asker, "einreicherin": .asker, "einreichende": .asker, "eingereicht": .asker,
    "eingebracht": .asker, "gestellt": .asker, "urheber": .asker, "urheberin": .asker,
    "absender": .asker, "absenderin": .asker, "interpellant": .asker, "interpellantin": .asker,
    "einbringer": .asker, "einbringerin": .asker, "erstunterzeichner": .asker,
    "erstunterzeichnerin": .asker, "postulant": .asker, "postulantin": .asker,
    "antwortdatum": .date, "vorlagendatum": .date, "ausstellungsdatum": .date,
    "erstelldatum": .date, "druckdatum": .date, "briefdatum": .date,
    "datum": .date, "erstellt": .date, "erstellungsdatum": .date,
    "termin": .session, "sitzung": .session, "sitzungstermin": .session, "beratung": .session,
    "sitzungsdatum": .session, "beratungsfolge": .session, "sitzungstermine": .session,
    "sitzungstag": .session,
    "besprechung": .session, "tag": .date,
    "eingang": .received, "eingegangen": .received, "eingangsdatum": .received,
    "status": .visibility, "öffentlichkeitsstatus": .visibility, "beratungsart": .visibility,
    "öffentlichkeit": .visibility,
    "antwort": .answer, "beantwortung": .answer, "beantwortet": .answer, "stellungnahme": .answer,
    "von": .by, "durch": .by, "der": .by, "des": .by,
    "am": .at, "vom": .at,
    "beschluss": .filler, "beschlusses": .filler, "ursprungsinitiator": .asker, "ursprung": .filler,
    "letzte": .filler, "interfraktionelle": .filler, "in": .filler, "und": .filler, "für": .filler,
    "kleine": .filler, "große": .filler, "grosse": .filler, "schriftliche": .filler,
    "mündliche": .filler, "einfache": .filler, "dringliche": .filler,
    "zur": .filler, "zum": .filler,
  ]

  /// Labels whose values are none of a paper's fields.
  static let others: WordSet = [
    "vom", "gremium", "top", "gremien", "anlagen", "anlage", "journal-nr", "unser zeichen",
    "ihr zeichen", "bearbeiter", "bearbeiter/in", "telefon", "e-mail", "ansprechpartner",
    "drucksache-art", "art", "vorlagenart", "ihre nachricht vom", "auskunft erteilt", "zimmer",
    "tel", "fax", "eingestellt", "zur sitzung", "sachbearbeitung", "haushaltsmittel", "ort",
    "bezug", "frage", "ö", "nö", "ö/nö", "ergebnis", "zuständigkeit", "ö / n", "wahlperiode",
    "veröffentlicht", "anfrage vom", "adressat", "adressatin", "empfänger", "referenzvorlage",
    "telefax",
  ]
}
