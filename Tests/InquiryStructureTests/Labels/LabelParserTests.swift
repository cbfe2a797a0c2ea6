import CouncilModel
import Testing

@testable import InquiryStructure

struct LabelParserTests {
  /// "question 1", "answer 1 2", "none".
  private func described(_ label: Label?) -> String {
    func list(_ numbers: [ItemNumber]) -> String { numbers.map { " " + $0.printed }.joined() }
    switch label?.kind {
    case .question(let number): return "question" + list(number.map { [$0] } ?? [])
    case .answer(let numbers): return "answer" + list(numbers)
    case .jointAnswer(let numbers): return "joint" + list(numbers)
    case .answerToAll: return "all"
    case .introduction, .announcement: return "introduction"
    case .speaker: return "speaker"
    case .heading: return "heading"
    case .closing: return "closing"
    case .attachment: return "attachment"
    case nil: return "none"
    }
  }

  @Test(arguments: [
    ("1. Wie viele?", "question 1"), ("a) Wie viele?", "question a"),
    ("Frage 1: Wie?", "question 1"),
    ("Frage 2", "question 2"), ("Frage: Wie?", "question"), ("1. Frage: Wie?", "question 1"),
    ("Frage Nr. 4: Wie?", "question 4"), ("3.1 Wie viele?", "question 3.1"),
    ("A Welche Rolle spielt das?", "question A"), ("Frage 2 + 3:", "question 2"),
    ("Fragen 2 und 3: Wie?", "question 2"), ("1\tWie viele?", "question 1"),
  ])
  func `Numbers and "Frage" label questions`(text: String, expected: String) {
    #expect(described(LabelParser.label(of: Piece(text))) == expected)
  }

  @Test(arguments: [
    ("Zu 1.: Es gibt drei.", "answer 1"), ("Zu 1.", "answer 1"), ("zu 4. und 5.:", "answer 4 5"),
    ("Zu Fragen 1 bis 3.: Ja", "answer 1 2 3"), ("Zu Frage 5 bis 7:", "answer 5 6 7"),
    ("Antwort zu 3: Ja", "answer 3"), ("Antwort zu Frage 2", "answer 2"),
    ("Antwort der Stadtverwaltung zu Frage 2:", "answer 2"), ("ad 4.: Ja", "answer 4"),
    ("Antwort:", "answer"), ("Antwort", "answer"), ("Stellungnahme der Verwaltung: Ja", "answer"),
    ("Antwort vom 07.01.2020: Offen", "answer"), ("Zu a) Das Haus ist leer.", "answer a"),
  ])
  func `"Zu" and "Antwort" label answers`(text: String, expected: String) {
    #expect(described(LabelParser.label(of: Piece(text))) == expected)
  }

  @Test(arguments: [
    ("Die Fragen 3-6 werden gemeinsam beantwortet.", "joint 3 4 5 6"),
    ("Wegen des Sachzusammenhangs werden die Fragen 1 und 2 zusammen beantwortet.", "joint 1 2"),
    ("Antwort zu allen Fragen:", "all"), ("Zu allen Fragen: Ja", "all"),
    ("Die beiden Fragen werden gemeinsam beantwortet.", "all"),
    ("Ihre Anfrage beantworte ich wie folgt:", "introduction"),
    ("Die Verwaltung nimmt dazu Stellung:", "introduction"),
    ("Vorbemerkung der Verwaltung", "introduction"),
    ("Vorbemerkung: Alle Zahlen gelten für das Jahr 2020.", "introduction"),
    ("Mit freundlichen Grüßen", "closing"),
    ("Rotheim, den 3. Mai 2021", "closing"), ("Rotheim, 03.05.2021", "closing"),
    ("--", "attachment"), ("Von meinem Handy gesendet", "attachment"),
    ("Weitere Anfragen liegen nicht vor.", "attachment"),
    ("Anlage", "attachment"), ("Anlagen: 2", "attachment"), ("Anlage 1", "attachment"),
  ])
  func `Joint answers, introductions, closings and attachments are told apart`(
    text: String, expected: String
  ) {
    #expect(described(LabelParser.label(of: Piece(text))) == expected)
  }

  @Test(arguments: [
    "Die Stadt fördert den Treff.", "1. Quartal 2013: keine", "2. Halbjahr 2020",
    "54. Plenarsitzung", "3. Mai 2021", "5 Stellen sind besetzt.", "1.154.000 €",
    "Antworten auf diese Fragen liegen nicht vor.", "Zu 80 % trägt das Land die Kosten.",
    "Zur Sitzung am 3. Mai lag nichts vor.", "Zu 2. Halbjahr 2020", "Fragen der Fraktion",
    "Anlage 1 enthält die Zahlen.", "Rotheim, ein Ortsteil im Süden",
    "Vorbemerkungen gibt es keine, denn alles ist gesagt",
    "Die Frage 3 wird im Ausschuss beantwortet.", "1 Wie viele?",
    "Die Fragen werden im Ausschuss beantwortet.", "Weitere Anfragen werden schriftlich gestellt.",
  ])
  func `Sentences, ordinals and sums carry no label`(text: String) {
    #expect(described(LabelParser.label(of: Piece(text))) == "none")
  }

  @Test(arguments: [("Frage 1:  Wie?", 10), ("Zu 1.: Ja", 7), ("1. Frage: Wie?", 10), ("ä", nil)])
  func `The content begins after the label and its white space`(text: String, offset: Int?) {
    #expect(LabelParser.label(of: Piece(text))?.contentStart == offset)
  }

  @Test func `"Antwort" inside a paragraph labels nothing`() {
    #expect(described(LabelParser.label(of: Piece("Antwort", breakBefore: .soft))) == "none")
  }
}
