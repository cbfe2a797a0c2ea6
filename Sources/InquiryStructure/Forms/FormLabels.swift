import GermanText
import TextMatching

/// The labels of question-time forms.
enum FormLabels {
  private static let originators = [
    "Fragesteller/in:", "Fragesteller*in:", "Fragesteller:in:", "Fragestellerin:", "Fragesteller:",
    "Fragesteller/-in:", "Fraktion / Partei:", "Fraktion/Partei:", "Anfragesteller:", "Fraktion:",
    "Anfragesteller*in:", "Anfragesteller/in:",
  ]
  private static let questions = ["Frage:", "Fragestellung:", "Wortlaut der Anfrage:", "Wortlaut:"]
  private static let offices = [
    "Stellungnahme/Antwort durch:", "Stellungnahme / Antwort durch:", "Antwort durch:",
    "Beantwortung durch:", "Dezernent/Dezernentin:", "Dezernent/in:", "Dezernent*in:",
    "Dezernent:", "Dezernentin:", "Zuständiges Dezernat:", "Dezernat:",
  ]
  private static let answers = [
    "Stellungnahme/Antwort:", "Stellungnahme / Antwort:", "Antwort:", "Stellungnahme:",
    "Beantwortung:",
  ]
  private static let entries = [
    "Kleine Anfrage Nr. ", "Anfrage Nr. ", "Mündliche Anfrage Nr. ", "Frage Nr. ",
  ]
  private static let session = "zur Sitzung "
  private static let beginnings = PrefixSet(
    entries + originators + questions + offices + answers + [session])

  /// Whether a label may begin with a byte; most lines begin otherwise.
  static func mightBegin(with byte: UInt8) -> Bool { beginnings.mightBegin(with: byte) }

  /// The part that a line begins, and what stands after the label.
  static func label(of line: String) -> (part: FormReader.Part, value: String)? {
    guard line.hasPrefix(in: beginnings) else { return nil }
    for entry in entries where line.hasLiteralPrefix(entry) {
      let number = line.dropFirst(entry.count).prefix { $0 != " " }
      if !number.isEmpty, number.count <= 3, number.allSatisfy(\.isNumber) {
        return (.entry(number: String(number)), "")
      }
    }
    for (labels, part) in [
      (originators, FormReader.Part.originator), (questions, .question), (offices, .office),
      (answers, .answer),
    ] {
      for label in labels where line.hasLiteralPrefix(label) {
        return (part, String(line.dropFirst(label.count).drop { $0 == " " || $0 == "\t" }))
      }
    }
    return line.hasLiteralPrefix(session) ? (.other, "") : nil
  }

  /// "Bürgermeister", "Stadträtin für Soziales", "Erster Stadtrat".
  static func isOfficeTitle(_ text: String) -> Bool {
    let title = text.firstRange(ofLiteral: " für ").map { text[..<$0.lowerBound] } ?? text[...]
    if title.endIndex != text.endIndex, text.hasLiteralSuffix(".") { return false }
    let words = title.words
    guard let last = words.last, Persons.isOffice(last), !text.hasLiteralSuffix(".") else {
      return false
    }
    return words.dropLast().allSatisfy { Persons.isRank($0) || Persons.isOffice($0) }
  }
}
