import CouncilModel
import Testing

struct HeadReaderTests {
  private func paper(_ head: String) throws -> Paper {
    try SampleLetter(head + "\n\n1. Wer betreibt den Treff?\nDer Verein betreibt ihn.\n")
      .structure.paper
  }

  @Test func `A letter's head with a packed subject line`() throws {
    let paper = try paper(
      """
      Stadt Havelbrück
      Der Bürgermeister

      Frau Petra Beispiel

      DS 0123/21; Anfrage nach § 9 Abs. 2 GeschO; Treff am Wehr; öffentlich

      Havelbrück, den 3. Mai 2021

      Sehr geehrte Frau Beispiel,
      """)
    #expect(paper.reference == "DS 0123/21")
    #expect(paper.subject == "Treff am Wehr")
    #expect(paper.legalBasis == "§ 9 Abs. 2 GeschO")
    #expect(paper.visibility == .public)
    #expect(paper.date == "2021-05-03")
    #expect(paper.meetingDate == nil)
    #expect(paper.municipality == "Havelbrück")
    #expect(paper.answeredBy.map(\.name) == ["Der Bürgermeister"])
  }

  @Test func `A paper's head with labels and a table of sessions`() throws {
    let paper = try paper(
      """
      SPD-Fraktion

      Vorlage Nr.: 2021/0042
      Verantwortlich: Dez. 3

      Treff am Wehr

      Gremium Termin TOP ö nö
      Gemeinderat 14.12.2021 39 x
      """)
    #expect(paper.reference == "2021/0042")
    #expect(paper.subject == "Treff am Wehr")
    #expect(paper.meetingDate == "2021-12-14")
    #expect(paper.date == nil)
    #expect(paper.originators == [Paper.Originator(kind: .faction, name: "SPD-Fraktion")])
    #expect(paper.answeredBy.map(\.name) == ["Dez. 3"])
  }

  @Test func `A place without a date dates nothing`() throws {
    let paper = try paper("Stadt Havelbrück\n\nHavelbrück,\n\nSehr geehrte Damen und Herren,")
    #expect(paper.date == nil)
    #expect(paper.originators == [])
    #expect(paper.reference == nil)
  }

  @Test func `The person whom the letter addresses asked`() throws {
    let paper = try paper("Herrn\nBernd Fall\n\nSehr geehrter Herr Fall,")
    #expect(paper.originators == [Paper.Originator(kind: .person, name: "Bernd Fall")])
    let named = try self.paper("Stadtrat Bernd Fall\n\nSehr geehrter Stadtrat Herr Fall,")
    #expect(named.originators == [Paper.Originator(kind: .person, name: "Stadtrat Bernd Fall")])
  }

  @Test(arguments: [
    ("1. Wer betreibt den Treff?\nDer Verein betreibt ihn.", Paper.PaperType.answer),
    ("1. Wer betreibt den Treff?\n2. Was kostet er?", .inquiry),
    ("Niederschrift\n\n1. Wer betreibt den Treff?\nDer Verein betreibt ihn.", .minutes),
    ("Antwort zur Anfrage\n\n1. Wer betreibt den Treff?\n2. Was kostet er?", .answer),
    ("Der Rat hat den Haushalt der Stadt in seiner letzten Sitzung beschlossen.", .other),
  ])
  func `The head and the answers say what kind of paper it is`(
    text: String, type: Paper.PaperType
  ) throws {
    #expect(try SampleLetter(text).structure.paper.paperType == type)
  }

  @Test(arguments: [
    ("Mit freundlichen Grüßen\nPetra Beispiel\nBürgermeisterin", "Petra Beispiel"),
    ("Mit freundlichen Grüßen\nIm Auftrag\nB. Fall", "B. Fall"),
    ("Mit freundlichen Grüßen\nDr. von der Beispiel", "Dr. von der Beispiel"),
    ("Mit freundlichen Grüßen\n\ngez. Bernd Fall", "Bernd Fall"), ("Mit freundlichen Grüßen", nil),
  ])
  func `The name below the greeting is the signatory`(closing: String, name: String?) throws {
    let letter = try SampleLetter(
      "1. Wer betreibt den Treff?\nDer Verein betreibt ihn.\n\n" + closing)
    #expect(letter.structure.paper.signatory == name)
  }
}
