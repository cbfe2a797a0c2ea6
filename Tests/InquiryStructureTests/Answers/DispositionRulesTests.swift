import CouncilModel
import Testing

@testable import InquiryStructure

struct DispositionRulesTests {
  @Test(arguments: [
    ("", Exchange.Disposition.notAnswered), ("Offen", .notAnswered), ("–", .notAnswered),
    ("Antwort folgt.", .notAnswered),
    ("Der Eingang Ihrer Anfrage wird bestätigt.", .notAnswered),
    ("Siehe 2.", .referred), ("Siehe Anlage. Auf Frage 1 wird verwiesen.", .referred),
    ("Nein.", .answered), ("Es sind zwei Stellen.", .answered),
    ("Siehe 2. Zusätzlich gibt es einen Beirat.", .answered),
    ("Dazu liegen keine Daten vor.", .refused),
    ("Dazu liegen keine Daten vor. Sie werden nicht erfasst.", .refused),
    ("Es gibt zwei Treffs. Die Besucher werden nicht erfasst.", .partial),
    ("Wir verweisen auf die Antwort zur Anfrage F 8/2018.", .referred),
    ("Hierüber entscheidet der Senat. Im Übrigen wird auf die Vorlage verwiesen.", .referred),
    ("Eine Besucherstatistik wird nicht geführt.", .refused),
    ("Die Zahlen sind nicht mehr vorhanden.", .refused),
    (
      "Seit 2021 haben 37 Fachkräfte gekündigt. Angaben zu den Gründen sind nicht möglich.",
      .partial
    ),
    ("Geplant ist ein Neubau. Die Kosten lassen sich erst nach der Prüfung beziffern.", .partial),
    ("Die Voraussetzungen für eine Sperrung liegen nicht vor.", .answered),
    ("Das wird schriftlich beantwortet.", .notAnswered),
    ("Nein, ein Vertrag liegt nicht vor.", .answered),
    ("Der Aushang hängt in jeder Halle. Beschwerden sind uns nicht bekannt.", .answered),
    ("Die Stadt zählt nicht selbst. Die Zahlen sind nicht bekannt.", .refused),
    (
      "Zahlen dazu gibt es keine, Angaben liegen nicht vor. Allerdings stieg die Nachfrage.",
      .partial
    ),
    ("Auch andere Vereine wurden gefragt. Nähere Angaben sind aber nicht möglich.", .partial),
    ("Das ist dem Bauamt nicht bekannt.", .refused),
    ("Teile der Halle sind derzeit nicht verfügbar.", .answered),
    ("Daten dazu sind nicht verfügbar.", .refused),
    ("Der Umzug ist nicht möglich (siehe Beantwortung der Frage 3).", .answered),
    ("Andere Städte planen das. Inwieweit es gelingt, ist nicht bekannt.", .partial),
    ("Ein Anbau ist geplant. Die Stadt hat keine weiteren Informationen.", .partial),
  ])
  func `An answer's words say what became of the question`(
    answer: String, disposition: Exchange.Disposition
  ) {
    #expect(DispositionRules.disposition(of: answer) == disposition)
  }

  @Test(arguments: [
    ("Gibt es eine Übersicht?", "Die Stadt hat keine Übersicht.", Exchange.Disposition.answered),
    ("Wie viele sind es?", "Dazu gibt es keine Übersicht.", .refused),
    ("Ist das bekannt?", "ja, aber wie es weitergeht, ist nicht bekannt.", .partial),
    ("Wer zahlt?", "Diese Frage müssen Sie an den Landrat stellen.", .referred),
    ("Wer zahlt?", "Man einigt sich auf eine schriftliche Antwort.", .referred),
  ])
  func `The question tells what its answer leaves open`(
    question: String, answer: String, disposition: Exchange.Disposition
  ) {
    #expect(DispositionRules.disposition(of: answer, to: question) == disposition)
  }

  @Test(arguments: [
    "Das ist nicht bekannt.", "Nicht bekannt.", "Nicht erfasst.", "Keine Angaben möglich.",
    "KEINE ANGABEN MÖGLICH.", "Nicht erhoben werden entsprechende Zahlen.", "NICHT BEKANNT.",
    "AUSKÜNFTE DAZU SIND UNTERSAGT.", "Auskünfte dazu sind untersagt.",
  ])
  func `What is not known is refused in whatever case it is printed`(answer: String) {
    #expect(DispositionRules.disposition(of: answer) == .refused)
  }

  @Test(arguments: ["Siehe\t2.", "Das ist der Anlage\tzu  entnehmen."])
  func `A referral's words may stand any white space apart`(answer: String) {
    #expect(DispositionRules.disposition(of: answer) == .referred)
  }

  @Test func `A long answer that begins with what is not known is partial`() {
    let answer =
      "Dazu liegen keine Daten vor. "
      + Array(repeating: "Der Verein betreibt einen Treff.", count: 8).joined(separator: " ")
    #expect(DispositionRules.disposition(of: answer) == .partial)
  }
}
