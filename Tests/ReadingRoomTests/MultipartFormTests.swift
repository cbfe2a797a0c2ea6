import Testing

@testable import ReadingRoom

@Suite struct MultipartFormTests {
  private static let type = "multipart/form-data; boundary=x1"

  private static func body(_ parts: String...) -> [UInt8] {
    Array((parts.map { "--x1\r\n\($0)\r\n" }.joined() + "--x1--\r\n").utf8)
  }

  @Test func `Files and fields are read as browsers send them`() throws {
    let form = try MultipartForm(
      Self.body(
        "Content-Disposition: form-data; name=\"wort\"\r\n\r\nabc",
        "Content-Disposition: form-data; name=\"datei\"; filename=\"a \u{E4}.txt\"\r\n"
          + "Content-Type: text/plain\r\n\r\nZeile\r\n--x2\r\n"),
      type: Self.type)
    #expect(form.parts.map(\.name) == ["wort", "datei"])
    #expect(form.parts[0].fileName == nil)
    #expect(form.parts[1].fileName == "a ä.txt")
    #expect(form.parts[1].bytes == Array("Zeile\r\n--x2\r\n".utf8))
  }

  @Test(arguments: [
    "", "--x1", "--x1\r\n", "x", "--x1\r\nContent-Disposition: form-data\r\n\r\n\r\n--x1--",
    "--x1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nabc",
  ])
  func `Anything else is no form`(text: String) {
    #expect(throws: MultipartForm.Malformed.self) {
      try MultipartForm(Array(text.utf8), type: Self.type)
    }
  }

  @Test(arguments: [
    "multipart/form-data", "text/plain; boundary=x1", "multipart/form-data; boundary=",
  ])
  func `Without its boundary there is none`(type: String) {
    #expect(throws: MultipartForm.Malformed.self) { try MultipartForm(Self.body("a"), type: type) }
  }

  @Test func `Changed at any place, it is read or refused, never more than was sent`() throws {
    let form = Self.body("Content-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nabc")
    for index in form.indices {
      for byte: UInt8 in [0, 10, 13, 34, 45, 255] {
        var changed = form
        changed[index] = byte
        do {
          let parts = try MultipartForm(changed, type: Self.type).parts
          #expect(parts.reduce(0) { $0 + $1.bytes.count } <= form.count)
        } catch {
          #expect(error == MultipartForm.Malformed())
        }
      }
    }
  }
}
