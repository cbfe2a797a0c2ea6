import Testing

@testable import InquiryStructure

struct NamesTests {
  @Test(arguments: ["Karla Muster", "Dr. Muster-Probe", "Muster", "Hans von Probe"])
  func `Capitals alone make a name`(text: String) {
    #expect(Names.isName(text[...], orNothing: false))
  }

  @Test(arguments: ["Die Stadt prüft", "12 Stellen", "", "Karla Muster, Stadträtin", "ja"])
  func `Words, numbers and nothing make none`(text: String) {
    #expect(!Names.isName(text[...], orNothing: false))
  }
}
