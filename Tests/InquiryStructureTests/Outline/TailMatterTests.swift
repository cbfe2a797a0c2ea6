import CouncilModel
import Testing

@testable import InquiryStructure

struct TailMatterTests {
  @Test(arguments: [
    "Für Rückfragen stehe ich gern zur Verfügung.", "Vielen Dank für Ihre Mühe im Voraus.",
    "Wir bitten um schriftliche Beantwortung bis zum 15. März.", "Ich bitte um Kenntnisnahme.",
    "Um zeitnahe Beantwortung wird gebeten.", "Ich hoffe, Ihnen gedient zu haben.",
    "Um Kenntnisnahme wird gebeten.", "Dieses Schreiben wurde elektronisch erstellt.",
  ])
  func `Thanks, hopes and deadlines answer nothing`(text: String) {
    #expect(TailMatter.isCourtesy(text))
  }

  @Test(arguments: [
    "Karla Muster", "für die SPD-Fraktion", "Fraktionsvorsitzende Stadtrat", "Ihr Ordnungsamt",
    "Karla Muster, Stadträtin",
  ])
  func `Names and offices sign`(text: String) {
    #expect(TailMatter.isSignature(text))
  }

  @Test(arguments: [
    "Rathaus . Markt 1 . 01234 Moorwalde . Tel. 01234 567-0",
    "Telefon: 01234 567-0 · E-Mail: info@moorwalde.example",
  ])
  func `Addresses are contacts`(text: String) {
    #expect(TailMatter.isContact(text))
  }

  @Test(arguments: ["Az.: 61-23/4711", "Stand: 12.03.2024", "- Ende der Antwort -"])
  func `Fields and end marks stand for themselves`(text: String) {
    #expect(TailMatter.isField(text))
  }

  @Test(arguments: [
    "Die Stadt dankt den Ehrenamtlichen für 300 Stunden.", "Nein.", "Nord: 2,0",
    "Der Treff hat 2,5 Stellen.", "Auskunft gibt Frau Muster.",
    "Der Ausschuss erhielt den Bericht zur Kenntnisnahme.",
    "Die Gebühren sind im Voraus zu zahlen.",
    "Die Bescheide werden elektronisch erstellt.", "Für etwaige Schäden haftet die Stadt.",
    "Wir hoffen auf den Baubeginn im Mai.",
  ])
  func `What says something is none of these`(text: String) {
    #expect(!TailMatter.isCourtesy(text) && !TailMatter.isSignature(text))
    #expect(!TailMatter.isContact(text) && !TailMatter.isField(text))
    #expect(!TailMatter.isFootnote(text))
  }

  @Test func `Thanks that are taken from an answer stand in the close`() throws {
    let letter = try SampleLetter(
      "1. Wer zahlt?\n\nDas Land zahlt.\n\nUm Kenntnisnahme wird gebeten.\n\n"
        + "Mit freundlichen Grüßen\nKarla Muster")
    #expect(letter.exchanges == ["1 | Wer zahlt? | Das Land zahlt."])
    #expect(letter.structure.blocks.last { $0.text.contains("gebeten") }?.kind == .closing)
  }

  @Test func `A number before a source is a footnote`() {
    #expect(TailMatter.isFootnote("1 Moorwalder Bote: „Gesperrt“, abgerufen am 05.05.2025"))
    #expect(!TailMatter.isFootnote("12 Plätze sind frei."))
  }
}
