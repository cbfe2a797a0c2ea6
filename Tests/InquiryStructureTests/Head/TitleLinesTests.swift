import Testing

@testable import InquiryStructure

struct TitleLinesTests {
  private func titles(_ lines: [String]) -> TitleLines {
    let lines = lines.map { HeadLine($0, startsParagraph: true) }
    return TitleLines(lines: lines, fields: LabelledFieldReader(lines: lines).fields())
  }

  @Test(arguments: [
    ("Ihre Ratsanfrage RA-417/2022 – Treff am Wehr", "RA-417/2022"),
    ("RA-417/2022: Treff am Wehr", "RA-417/2022"), ("22-0417 Treff am Wehr", "22-0417"),
  ])
  func `After the paper's number stands the subject`(line: String, reference: String) {
    let found = titles(["Stadt Rotheim", line]).afterReference()
    #expect(found?.text.value == "Treff am Wehr")
    #expect(found?.reference == reference)
  }

  @Test(arguments: [
    ("§ 27 - Fragestunde (öffentlich)", "Fragestunde"), ("TOP 5.1: Treff am Wehr", "Treff am Wehr"),
    ("Ö 2.1 Treff am Wehr", "Treff am Wehr"), ("§ 9 GeschO", nil), ("Treff am Wehr", nil),
  ])
  func `After an agenda's number too`(line: String, subject: String?) {
    #expect(titles([line, "Sachvortrag:"]).agendaItem()?.value == subject)
  }

  @Test(arguments: [
    (["Treff am Wehr", "Anfrage nach § 9 GeschO"], "Treff am Wehr"),
    (["Anfragen", "Treff am Wehr", "Die Fraktion fragt"], "Treff am Wehr"),
    (["Der Treff ist offen.", "Er wird gut besucht."], nil),
    (["Beschluss: vertagt", "Frau Beispiel fragt"], nil), (["Stadt Rotheim", "Der Rat"], nil),
  ])
  func `A title may stand alone above the letter`(lines: [String], subject: String?) {
    #expect(titles(lines).alone()?.value == subject)
  }
}
