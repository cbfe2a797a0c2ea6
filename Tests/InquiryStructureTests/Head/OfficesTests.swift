import Testing

@testable import InquiryStructure

struct OfficesTests {
  @Test(arguments: [
    "Dez. 3", "FD 65 - Hochbau", "POA", "Stadtplanungsamt", "Sozialdirektion", "Bezirksamt Nord",
  ])
  func `Short and long names of offices are known`(text: String) {
    #expect(Offices.isShortName(text))
  }

  @Test(arguments: ["Treff am Wehr", "stadtplanungsamt", "Jugendhilfe", ""])
  func `Other names are none`(text: String) {
    #expect(!Offices.isShortName(text))
  }
}
