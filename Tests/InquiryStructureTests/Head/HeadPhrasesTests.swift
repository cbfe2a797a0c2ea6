import Testing

@testable import InquiryStructure

struct HeadPhrasesTests {
  @Test(arguments: [
    ["Kleine Anfrage 12/2023", "der Stadträtin Petra Muster (X)", "zum Thema:", "Treff am Wehr"],
    ["Interpellation der SP-Fraktion", "betreffend Treff am Wehr"],
    ["Anfrage", "von Stadtrat Fall", "„Treff am Wehr“"],
  ])
  func `A phrase goes on over lines`(texts: [String]) {
    let lines = texts.map { HeadLine($0) }
    let found = HeadPhrases.read(lines, without: [])
    #expect(found.first?.phrase.subject == "Treff am Wehr")
    #expect(found.first?.phrase.askers.count == 1)
    #expect(found.first?.lines == 0...(lines.count - 1))
  }
}
