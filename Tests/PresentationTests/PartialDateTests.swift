import Testing

@testable import Presentation

@Suite struct PartialDateTests {
  @Test(arguments: ["2021-06-30", "2021-06", "2021"])
  func `A day, a month and a year are dates`(text: String) {
    #expect(PartialDate.isOne(text))
  }

  @Test(arguments: ["", "21", "2021-13", "2021-00", "2021-06-32", "2021-6-3", "30.06.2021", "२०२१"])
  func `Nothing else is one`(text: String) {
    #expect(!PartialDate.isOne(text))
  }
}
