import Testing

@testable import InquiryStructure

struct LabelGrammarTests {
  /// "to 1 2", "asks 1", "none", with the scope and what is left.
  private func described(_ text: String) -> String {
    guard let parts = LabelGrammar.parts(of: text[...], isLineStart: true) else { return "none" }
    var words: [String] = []
    if parts.answers || parts.isDirected || parts.end == .sentence {
      words.append("to")
    } else {
      words.append("asks")
    }
    if parts.ofAll { words.append("all") }
    words += parts.numbers.map(\.printed)
    switch parts.scope {
    case .furtherQuestions?: words.append("further")
    case .section(let number)?: words.append("in " + number.printed)
    case nil: break
    }
    return words.joined(separator: " ") + (parts.rest.isEmpty ? "" : " | " + parts.rest)
  }

  @Test(arguments: [
    ("Zu 1.: Ja", "to 1 | Ja"), ("ZU 2: Ja", "to 2 | Ja"),
    ("zu 3) Es gibt drei.", "to 3 | Es gibt drei."),
    ("Zu1: Ja", "to 1 | Ja"), ("Zu 1Das Amt prüft.", "to 1 | Das Amt prüft."),
    ("(zu 1)", "to 1"), ("Zu [2]:", "to 2"), ("Zu 1 – Die Stadt", "to 1 | Die Stadt"),
    ("Zu Ihrer Frage 1:", "to 1"), ("Zu Ihrer ersten Frage: Ja", "to 1 | Ja"),
    ("Zur 2. Frage:", "to 2"), ("Zum dritten Punkt:", "to 3"), ("Zu Frage Nr. 4:", "to 4"),
    ("Zu den Fragen 1 bis 3:", "to 1 2 3"), ("Zu 1. - 3.:", "to 1 2 3"),
    ("Zu Ziffern 1, 2 und 4:", "to 1 2 4"), ("Ad 4: Ja", "to 4 | Ja"),
    ("Zu 1 a: Ja", "to 1a | Ja"), ("Antwort (1): Ja", "to 1 | Ja"),
    ("Antwort der Verwaltung zu Frage 2: Ja", "to 2 | Ja"),
    ("Antwort – Frage 1: Ja", "to 1 | Ja"), ("Frage 1 – Antwort: Ja", "to 1 | Ja"),
    ("Die Antwort auf Frage 1 lautet: Ja", "to 1 | Ja"),
    ("Zur Beantwortung der Frage 3:", "to 3"), ("Beantwortung der Frage 1:", "to 1"),
    ("Die Frage 1 wird wie folgt beantwortet: Ja", "to 1 | Ja"),
    ("Frage 1 beantworten wir wie folgt:", "to 1"),
    ("Zu der Frage 2 des Stadtrats Muster: Ja", "to 2 | Ja"), ("A3/A4: Ja", "to 3 4 | Ja"),
    ("→ Zu 1: Ja", "to 1 | Ja"), ("- zu 2: Ja", "to 2 | Ja"),
    ("Zu 3: Alle Wege", "to 3 | Alle Wege"),
    ("Zu Frage 1 (Kosten): Ja", "to 1 | Ja"), ("Zu Frage 1 wird ausgeführt: Ja", "to 1 | Ja"),
    ("Zu Frage 2 teilt das Ordnungsamt mit: Ja", "to 2 | Ja"),
    ("Antwort des Bauamts zu Frage 1: Ja", "to 1 | Ja"), ("Zur Anfrage, Ziffer 1: Ja", "to 1 | Ja"),
    ("Wir beantworten die Fragen 1 und 2 gemeinsam: Ja", "to 1 2 | Ja"),
    ("Zur Frage unter 2: Ja", "to 2 | Ja"), ("Zu 1 NF: Ja", "to 1 further | Ja"),
    ("ad V.) – VI.) Ja", "to V VI | Ja"),
  ])
  func `What points to a question labels its answer`(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("Antwort:", "to"), ("ANTWORT: Ja", "to | Ja"), ("A n t w o r t : Ja", "to | Ja"),
    ("AW: Ja", "to | Ja"), ("Antwort des Magistrats: Ja", "to | Ja"), ("Antwort", "to"),
    ("Antwort/Stellungnahme: Ja", "to | Ja"), ("Antwort vom 07.01.2020: Ja", "to | Ja"),
    ("Antwort Karla Beispiel, Ministerin für Soziales und Sport: Ja", "to | Ja"),
    ("Unsere Antwort: Ja", "to | Ja"), ("Die Antwort lautet: Ja", "to | Ja"),
    ("Antwort (Amt 61): Ja", "to | Ja"), ("Antwort/Amt 20: Ja", "to | Ja"),
    ("Beantwortung durch die Verwaltung: Ja", "to | Ja"), ("Rückmeldung: Ja", "to | Ja"),
    ("Die Antwort der Verwaltung lautet: Ja", "to | Ja"),
  ])
  func `An answer may be named without a number`(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("Frage 1: Wie?", "asks 1 | Wie?"), ("F r a g e 1: Wie?", "asks 1 | Wie?"),
    ("FRAGE 2:", "asks 2"), ("Frage (3): Wie?", "asks 3 | Wie?"),
    ("Frage 1 (SPD): Wie?", "asks 1 | Wie?"), ("Frage 1 von 9: Wie?", "asks 1 | Wie?"),
    ("Frage 2/ Wie?", "asks 2 | Wie?"),
    ("Erste Frage: Wie?", "asks 1 | Wie?"),
    ("Frage-Nr. 1: Wie?", "asks 1 | Wie?"), ("Nr. 1: Wie?", "asks 1 | Wie?"),
    ("F1: Wie?", "asks 1 | Wie?"),
    ("Frage 598 Paul Muster (SPD):", "asks 598"), ("Frage I: Wie?", "asks I | Wie?"),
    ("Frage 2 + 3:", "asks 2 3"), ("Die zweite Frage: Wie?", "asks 2 | Wie?"),
  ])
  func `What is called a question labels one`(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("Zu Nachfrage 2: Ja", "to 2 further | Ja"), ("Zu II.1: Ja", "to 1 in II | Ja"),
    ("Zu Teil B, Frage 2: Ja", "to 2 in B | Ja"),
  ])
  func `A label may name the block of its question`(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    "Die Stadt fördert den Treff.", "Zu 80 % trägt das Land die Kosten.",
    "Zu Beginn waren es drei.",
    "Antworten auf diese Fragen liegen nicht vor.", "Fragen der Fraktion",
    "Die Frage 3 wird im Ausschuss beantwortet.", "Auf dem Platz stehen drei Bänke.",
    "Ein Punkt bleibt offen.",
  ])
  func `Sentences that begin with the same words label nothing`(text: String) {
    #expect(described(text) == "none")
  }
}
