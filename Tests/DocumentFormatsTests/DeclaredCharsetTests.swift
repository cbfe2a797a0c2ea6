import Testing

@testable import DocumentFormats

@Suite("Declared character sets")
struct DeclaredCharsetTests {
  @Test(
    "The declaration is found in every spelling",
    arguments: [
      ("<meta charset=utf-8>", "utf-8"), ("<META CHARSET = 'ISO-8859-1'>", "iso-8859-1"),
      (#"<meta content="text/html; charset=windows-1252">"#, "windows-1252"),
      (#"<?xml version="1.0" encoding="ISO-8859-15"?>"#, "iso-8859-15"),
      (#"<script charset></script><meta charset="utf-8">"#, "utf-8"), ("<html>", nil),
    ] as [(String, String?)])
  func finds(_ html: String, _ name: String?) {
    #expect(DeclaredCharset.find(in: Array(html.utf8)) == name)
  }
}
