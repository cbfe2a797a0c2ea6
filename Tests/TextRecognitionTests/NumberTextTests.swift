import Testing

@testable import TextRecognition

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("2,5.", "2,5"), ("(48", "48"), ("9–12", "9-12"), ("–5", "-5"), ("17.", "17"),
    ("XI/A/0204-1", "XI/A/0204-1"),
    ("12%", "12%"), ("„2018“", "2018"), ("…", "…"), ("|411,50", "411,50"),
  ])
  func `Two readings are compared without the marks around them`(text: String, core: String) {
    #expect(NumberText.core(text) == core)
  }
}
