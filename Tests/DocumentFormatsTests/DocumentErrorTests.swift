import Testing

@testable import DocumentFormats

@Suite("Errors")
struct DocumentErrorTests {
  @Test("A message says what to do")
  func describesRemedy() {
    #expect(DocumentError(.encrypted).description == "encrypted; remove the password first")
    #expect(
      DocumentError(.unknownFormat, detail: "a PNG image").description
        == "not a format that can be read (a PNG image); save it as PDF or DOCX")
  }

  @Test("No two kinds have the same message")
  func tellsKindsApart() {
    let messages = DocumentError.Kind.allCases.map { DocumentError($0).description }
    #expect(Set(messages).count == messages.count)
  }
}
