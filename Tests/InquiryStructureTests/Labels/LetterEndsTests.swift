import Testing

@testable import InquiryStructure

struct LetterEndsTests {
  @Test(arguments: [
    "Mit freundlichen Grüßen", "gez. Albers", "Im Auftrag", "Havelbrück, den 30. Mai 2016",
    "Havelbrück, 30.05.2016 In Vertretung",
  ])
  func `A greeting, a proxy or place and date close a letter`(text: String) {
    #expect(Closings.isClosing(Piece(text)))
    #expect(!LetterEnds.isEnd(Piece(text)))
  }

  @Test(arguments: [
    "Anlage 1", "Anlagen: keine", "TOP 4 Verschiedenes", "----------", "Betreff: Spielplätze",
    "Nachfrage vom 19.12.2019 beim Amt", "K l e i n e Anfrage",
  ])
  func `An attachment, an item or a message begins something else`(text: String) {
    #expect(LetterEnds.isEnd(Piece(text)))
    #expect(!Closings.isClosing(Piece(text)))
  }

  @Test(arguments: [
    "Im Auftrag der Stadt arbeitet ein Verein.", "In Nord, Süd und Mitte gibt es je eines.",
    "Anlagen dieser Art gibt es nicht mehr.", "TOPs werden veröffentlicht.",
  ])
  func `Sentences go on`(text: String) {
    #expect(!Closings.isClosing(Piece(text)))
    #expect(!LetterEnds.isEnd(Piece(text)))
  }
}
