import GermanText
import TextMatching

/// The labels of paper heads, and what each stands for.
enum FieldLabels {
  enum Field {
    case reference, subject, office, originator, date, meeting, visibility, other
  }

  private static let fields: WordMap<Field> = [
    "vorlage nr": .reference, "vorlage-nr": .reference, "vorlagen-nr": .reference,
    "vorlage": .reference,
    "vorlagennummer": .reference, "vorlagenr": .reference, "drucksache": .reference,
    "drucksache nr": .reference, "drucksachen-nr": .reference, "drucksachennummer": .reference,
    "drucksachen nr": .reference, "drs-nr": .reference, "ds-nr": .reference, "drs": .reference,
    "anfrage nr": .reference, "anfrage-nr": .reference, "vorgang": .reference, "nummer": .reference,
    "antwort-nr": .reference, "registriernummer": .reference, "reg-nr": .reference,
    "betreff": .subject, "betr": .subject, "thema": .subject, "gegenstand": .subject,
    "titel": .subject, "bezeichnung": .subject, "gegenstand der anfrage": .subject,
    "beantwortet": .office, "verantwortlich": .office, "dienststelle": .office,
    "federführend": .office,
    "federführung": .office, "federführendes amt": .office, "federführende dienststelle": .office,
    "beantwortung durch": .office, "stellungnahme/antwort durch": .office, "antwort durch": .office,
    "dezernent/dezernentin": .office, "dezernent/in": .office, "dezernent*in": .office,
    "dezernat": .office, "zuständig": .office, "zuständiges amt": .office, "amt": .office,
    "fachbereich": .office, "fachdienst": .office, "antwortendes amt": .office,
    "beantwortet von": .office, "beantwortet durch": .office, "organisationseinheit": .office,
    "fragesteller": .originator, "fragesteller/in": .originator, "fragesteller*in": .originator,
    "fragestellerin": .originator, "fragesteller/-in": .originator, "fragesteller:in": .originator,
    "fraktion/partei": .originator, "fraktion / partei": .originator, "fraktion": .originator,
    "partei": .originator, "anfragesteller": .originator, "anfragesteller/in": .originator,
    "initiator": .originator, "verfasser": .originator, "verfasser/in": .originator,
    "antragsteller": .originator, "antragsteller/in": .originator, "einreicher": .originator,
    "einreicher/in": .originator, "eingereicht von": .originator, "anfragende": .originator,
    "urheber": .originator, "anfrage": .originator, "interfraktionelle anfrage": .originator,
    "anfrage von": .originator,
    "anfrage der": .originator, "gestellt von": .originator, "anfrage des": .originator,
    "datum": .date, "erstellt am": .date, "erstellt": .date, "antwort vom": .date,
    "datum der antwort": .date, "beantwortet am": .date,
    "termin": .meeting, "sitzung": .meeting, "sitzungstermin": .meeting, "sitzung am": .meeting,
    "sitzungsdatum": .meeting, "letzte beratung": .meeting, "beratung": .meeting,
    "beratungsfolge": .meeting, "tag der sitzung": .meeting,
    "status": .visibility, "öffentlichkeitsstatus": .visibility, "beratungsart": .visibility,
    "vom": .other, "eingegangen": .other, "eingang": .other, "gremium": .other, "top": .other,
    "gremien": .other, "anlagen": .other, "anlage": .other, "aktenzeichen": .other, "az": .other,
    "journal-nr": .other, "unser zeichen": .other, "ihr zeichen": .other, "bearbeiter": .other,
    "bearbeiter/in": .other, "telefon": .other, "e-mail": .other, "ansprechpartner": .other,
    "drucksache-art": .other, "art": .other, "vorlagenart": .other, "ihre nachricht vom": .other,
    "auskunft erteilt": .other, "zimmer": .other, "tel": .other, "fax": .other,
    "eingestellt": .other,
    "zur sitzung": .other, "sachbearbeitung": .other, "haushaltsmittel": .other, "ort": .other,
    "bezug": .other, "frage": .other, "ö": .other, "nö": .other, "ö/nö": .other, "ergebnis": .other,
    "zuständigkeit": .other, "ö / n": .other, "wahlperiode": .other, "veröffentlicht": .other,
    "anfrage vom": .other,
  ]

  /// The label at a line's start and the value behind it; the value is empty where the line holds
  /// nothing but the label.
  static func split(_ line: String) -> (field: Field, value: String)? {
    if let tab = line.firstIndex(ofASCII: "\t"), let field = field(line[..<tab]) {
      return (field, trimmed(line[line.index(after: tab)...]))
    }
    guard let colon = line.firstIndex(ofASCII: ":"), let field = field(line[..<colon])
    else {
      return nil
    }
    return (field, trimmed(line[line.index(after: colon)...]))
  }

  /// Whether a table cell is a label.
  static func isLabel(_ cell: String) -> Bool { field(cell[...]) != nil }

  /// No label is longer. In UTF-8 bytes.
  private static let longestLabel = 48

  private static func field(_ label: Substring) -> Field? {
    guard label.byteCount <= longestLabel else { return nil }
    var key = label.fastLowercased
    if key.containsLiteral(".") { key.removeAll { $0 == "." } }
    while let last = key.utf8.last, last == UInt8(ascii: ":") || last == UInt8(ascii: " ") {
      key.removeLast()
    }
    return fields[key.words.joined(separator: " ")]
  }

  private static func trimmed(_ text: Substring) -> String {
    text.words.joined(separator: " ")
  }
}
