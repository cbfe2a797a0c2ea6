import Testing

@testable import DocumentFormats

@Suite struct FileTitleTests {
  @Test(arguments: [
    "Microsoft Word - Antwort_07.docx", "Microsoft PowerPoint - Lage.pptx", "Dokument1", "Untitled",
    "AW_0704_final", "Anfrage Spielplätze.odt", "C:\\Briefe\\a1", "x", "PowerPoint-Präsentation",
  ]) func `A program's or a file's name is no title`(_ title: String) {
    #expect(FileTitle.meaningful(title) == nil)
  }

  @Test(arguments: [
    "Spielplätze in der Nordstadt", "Dokumentation der Stadtteilkonferenz", "Scannerkassen",
    "Printmedien im Unterricht",
  ]) func `What a letter is about is one`(_ title: String) {
    #expect(FileTitle.meaningful(title) == title)
  }
}
