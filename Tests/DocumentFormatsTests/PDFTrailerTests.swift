import Testing

@testable import DocumentFormats

@Suite("A PDF's end")
struct PDFTrailerTests {
  private static let cut = "no end mark (%%EOF): the file may be cut off"
  private static let broken = "damaged cross-reference table: text may be missing"

  @Test(
    "The end mark and the place of the table are checked",
    arguments: [
      ("%PDF-1.4\nxref\nstartxref\n9\n%%EOF", nil),
      ("%PDF-1.5\n7 0 obj\nstartxref\n9\n%%EOF\n\n", nil),
      ("xx%PDF-1.4\nxref\nstartxref\n9\n%%EOF", nil),
      ("%PDF-1.4\nxref\nstartxref\n1\n%%EOF\nstartxref\n9\n%%EOF", nil),
      ("%PDF-1.4\nxref\nstartxref\n9", cut), ("%PDF-1.4\nxref\n%%EOF", broken),
      ("%PDF-1.4\nxref\nstartxref\n3\n%%EOF", broken),
      ("%PDF-1.4\nxref\nstartxref\n900\n%%EOF", broken),
      ("%PDF-1.4\nxref\nstartxref\n99999999999999999999\n%%EOF", broken),
    ] as [(String, String?)])
  func findsProblems(_ file: String, _ problem: String?) {
    #expect(PDFTrailer(Array(file.utf8)).problem == problem)
  }
}
