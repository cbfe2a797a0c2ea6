import Testing

@testable import DocumentFormats

@Suite struct MarkdownEvidenceTests {
  @Test(arguments: [
    ("Zahlen:\n\n| Haus | Plätze |\n|---|---|\n| Nord | 40 |", true),
    ("| Haus | Plätze |\n| :-- | --: |", true), ("# Kopf\n\n**fett** steht hier", true),
    ("| Haus | Plätze |\n| Nord | 40 |", false), ("|---|---|\n| Haus | Plätze |", false),
    ("| Haus |\n\n|---|---|", false), ("| a |\n|---|", false), ("Bürger*innen", false), ("", false),
  ])
  func `A head with a row of dashes below is Markdown, single signs are not`(
    text: String, isClear: Bool
  ) {
    let lines = PhysicalLine.pages(of: text).joined()
    #expect(MarkdownEvidence(lines).isClear == isClear)
  }
}
