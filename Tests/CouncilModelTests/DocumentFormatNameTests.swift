import Testing

@testable import CouncilModel

@Suite("Document.Format")
struct DocumentFormatNameTests {
  @Test(
    "A format's name is small letters and digits",
    arguments: [
      ("pdf", true), ("html5", true), ("", false), ("PDF", false), ("a b", false), ("é", false),
      ("abcdefghijklmnopq", false),
    ])
  func checksNames(_ name: String, _ isName: Bool) {
    #expect((Document.Format(rawValue: name) != nil) == isName)
  }
}
