import CouncilModel
import Testing

@testable import PageLayout

struct LayoutAnalysisTests {
  private static let halves = [
    [
      "Der Verein betreibt dort einen offenen Treff, der an drei Tagen in der Woche allen",
      "Bürgerinnen und Bürgern offensteht und von einer Fachkraft geleitet wird, die auch",
    ],
    [
      "die Gruppen am Abend begleitet und im Sommer die Ferienangebote für die Kinder des",
      "Ortsteils vorbereitet.",
    ],
  ]

  @Test func `A sentence over a page break is whole, and the page's foot stands after it`() {
    let text = LayoutAnalysis.letterText(
      of: Document(
        plain: """
          Stadt Salzwerder

          Der Verein betreibt dort einen offenen Treff, der an
          drei Tagen der Woche allen Bürgerinnen und Bür-

          Seite 1 von 2
          \u{0C}
          Stadt Salzwerder

          gern offensteht.
          Er wird von der Stadt gefördert.

          Seite 2 von 2
          """))
    #expect(
      text.paragraphs.contains { paragraph in
        paragraph.hasSuffix("allen Bürgerinnen und Bürgern offensteht.")
      })
    #expect(
      text.furniture == [
        "Stadt Salzwerder", "Seite 1 von 2", "Stadt Salzwerder", "Seite 2 von 2",
      ])
  }

  @Test func `On set pages furniture never stands inside a paragraph`() {
    let pages = (1...2).map { number in
      var page = SetPage(number)
      page.set("Stadt Salzwerder – Antwort auf die Anfrage", top: 40)
      page.setBody(Self.halves[number - 1], top: number == 1 ? 700 : 100)
      page.set("– \(number) –", top: 800)
      page.set("Stadtkasse Salzwerder, Konto 4711", top: 815, size: 7)
      return page
    }
    let text = LayoutAnalysis.letterText(of: Document(pages))
    #expect(text.paragraphs == [Self.halves.joined().joined(separator: " ")])
    #expect(text.furniture.count == 6)
    #expect(text.lines.map(\.page) == [1, 1, 1, 2, 2, 1, 1, 2, 2, 2])
  }

  @Test func `Nothing of a document is lost`() {
    let plain =
      "Stadt Rotheim\n\n- Treff am\nWehr\n2,5\u{0C}Stadt Rotheim\n\nTelefon: 1\nFax: 2\nBIC: 3"
    let text = LayoutAnalysis.letterText(of: Document(plain: plain))
    let words = String(decoding: text.utf8, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    #expect(words.sorted() == plain.split(whereSeparator: \.isWhitespace).sorted())
  }
}
