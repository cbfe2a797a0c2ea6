import CouncilModel
import Testing

@testable import InquiryStructure

struct DateReaderTests {
  @Test(arguments: [
    "04.03.2021\n\nStadt Auenrode\n\nSehr geehrte Frau Muster,\n\n1. Wer zahlt?\nDie Stadt zahlt.",
    "Drucksache 12/34\n\nBezirksamt Auenrode\n04.03.2021\n\n1. Wer zahlt?\nDie Stadt zahlt.",
    "Drucksache 12/34\n\nBezirksamt Auenrode\n04.03.2021Abt. Bauen und Wohnen\n\n"
      + "1. Wer zahlt?\nDie Stadt zahlt.",
    "Stadt Auenrode\n\nAuenrode, 4. Mrz. 2021\n\n1. Wer zahlt?\nDie Stadt zahlt.",
    "Stadt Auenrode\n\nAuenrode, 2021-03-04\n\n1. Wer zahlt?\nDie Stadt zahlt.",
  ])
  func `A date above a letter or beside its sender is the letter's own`(text: String) throws {
    let paper = try SampleLetter(text).structure.paper
    #expect(paper.date == "2021-03-04")
    #expect(paper.meetingDate == nil)
  }

  @Test(arguments: [
    "Niederschrift über die Sitzung des Ausschusses am 04.03.2021\n\nTOP 2 Anfragen\n\n"
      + "Frage: Wer zahlt?\nAntwort: Die Stadt zahlt.",
    "Stadtrat Auenrode, Sitzung am 04.03.2021\n\nFrage: Wer zahlt?\nAntwort: Die Stadt zahlt.",
  ])
  func `A title of minutes names the session's day`(text: String) throws {
    let paper = try SampleLetter(text).structure.paper
    #expect(paper.meetingDate == "2021-03-04")
    #expect(paper.date == nil)
  }
}
