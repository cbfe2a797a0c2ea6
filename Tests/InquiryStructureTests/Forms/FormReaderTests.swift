import CouncilModel
import Testing

@testable import InquiryStructure

struct FormReaderTests {
  private let form = LetterText(lines: [
    "Kleine Anfrage Nr. 01", "", "Fragesteller*in: Petra Beispiel", "Fraktion/Partei: SPD",
    "Frage: Wie oft tagt der Beirat?", "Zählen auch Sondersitzungen?", "",
    "Stellungnahme/Antwort durch: Stadträtin Anna Muster", "Stellungnahme/Antwort:",
    "Der Beirat tagt zweimal im Jahr.", "Sondersitzungen gab es keine.", "Anna Muster",
    "Stadträtin", "", "Kleine Anfrage Nr. 02", "", "Fragesteller*in: Bernd Fall",
    "Wer leitet den Treff?", "Antwort durch: Dezernat 3", "Antwort: Der Verein leitet ihn.",
  ])

  @Test func `Every inquiry of a form is an entry with its own question and answer`() {
    let entries = FormReader(text: form).entries()
    #expect(entries.map(\.number) == ["01", "02"])
    #expect(
      entries.map { $0.question.map(form.string) } == [
        "Wie oft tagt der Beirat?\nZählen auch Sondersitzungen?", "Wer leitet den Treff?",
      ])
    #expect(
      entries.map { $0.answer.map(form.string) } == [
        "Der Beirat tagt zweimal im Jahr.\nSondersitzungen gab es keine.",
        "Der Verein leitet ihn.",
      ])
  }

  @Test func `A form says who asked and who answers`() {
    let entries = FormReader(text: form).entries()
    #expect(
      entries.map { $0.originators.map(\.value) } == [["Petra Beispiel", "SPD"], ["Bernd Fall"]])
    #expect(
      entries.map { $0.offices.map(\.value) } == [["Stadträtin Anna Muster"], ["Dezernat 3"]])
  }

  @Test(
    arguments: [
      "Wie oft tagt der Beirat?", "Ich bitte um Auskunft, wie oft der Beirat tagt.",
      "Die Verwaltung wird gebeten, die Sitzungen aufzulisten.", "Kosten des Umbaus",
    ])
  func `An inquiry that nobody answered is not joined to the next`(question: String) {
    let text = LetterText(lines: [
      "Fragesteller: Petra Beispiel", "Fraktion: SPD", "Frage: \(question)",
      "Fragesteller: Bernd Fall", "Frage: Wer leitet den Treff?", "Antwort: Der Verein.",
    ])
    let entries = FormReader(text: text).entries()
    #expect(
      entries.map { $0.originators.map(\.value) } == [["Petra Beispiel", "SPD"], ["Bernd Fall"]])
    #expect(entries.map { $0.answer.map(text.string) } == [nil, "Der Verein."])
  }

  @Test func `An answer whose question is not printed is kept`() {
    let text = LetterText(lines: [
      "Kleine Anfrage Nr. 07", "Fragesteller: Petra Beispiel", "Antwort: Der Verein leitet ihn.",
      "Kleine Anfrage Nr. 08", "Fragesteller: Bernd Fall", "Frage: Seit wann?",
      "Antwort: Seit 2019.",
    ])
    let entries = FormReader(text: text).entries()
    #expect(
      entries.map { $0.answer.map(text.string) } == ["Der Verein leitet ihn.", "Seit 2019."])
    #expect(entries.map { $0.question == nil } == [true, false])
  }

  @Test func `A letter without a form's labels has no entries`() {
    let letters = [
      ["1. Wer leitet den Treff?", "Antwort: Der Verein leitet ihn."],
      ["Fraktion: SPD", "Frage: Wer leitet den Treff?"], [],
      ["Fraktion: SPD", "Antwort: Der Verein leitet ihn."],
    ]
    for lines in letters {
      #expect(FormReader(text: LetterText(lines: lines)).entries().count == 0, "\(lines)")
    }
  }

  @Test func `Furniture between a label and its value is passed over`() {
    var text = LetterText(lines: [
      "Fragesteller: Bernd Fall", "Frage:", "Seite 2", "Wer leitet den Treff?", "Antwort:",
      "Der Verein.",
    ])
    text.lines[2].isFurniture = true
    let entries = FormReader(text: text).entries()
    #expect(entries.map { $0.question.map(text.string) } == ["Wer leitet den Treff?"])
  }
}
