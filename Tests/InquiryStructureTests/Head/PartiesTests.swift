import Testing

@testable import InquiryStructure

struct PartiesTests {
  @Test(arguments: [
    "CDU", "B'90/Die Grünen", "BÜNDNIS 90/DIE GRÜNEN", "PIRATEN", "UWG", "FWG", "Freie Wähler",
    "SPÖ", "NEOS", "GLP", "DIE LINKE.", "SPD/Grüne",
  ])
  func `Parties are known in any spelling`(text: String) {
    #expect(Parties.areParties(text))
  }

  @Test(arguments: ["Treff", "SPD/Wehr", "", "12"])
  func `Other words are none`(text: String) {
    #expect(!Parties.areParties(text))
  }
}
