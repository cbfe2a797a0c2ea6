import CouncilModel
import Testing

@testable import PageLayout

struct BodyMetricsTests {
  @Test func `The most common size, its edges and its leading measure a set page`() throws {
    var page = SetPage()
    page.set("Antwort der Verwaltung", top: 40, left: 200, size: 16)
    page.setBody(
      Array(repeating: "Die Stadt fördert den Treff am Wehr seit vielen Jahren mit Geld", count: 9),
      top: 100)
    page.set("Konto 4711", top: 800, left: 20, size: 7)
    let body = BodyMetrics(of: page.layoutLines)
    #expect(body.fontSize == 11)
    #expect(body.leading == 3)
    let edges = try #require(body.edges)
    #expect(edges.left == 70)
    #expect(edges.right == 70 + 63 * 5.5)
    #expect(body.lineLength == 0)
  }

  @Test func `Without geometry the length of a full line is all there is`() {
    let lengths = Array(repeating: 60, count: 39) + [200, 12]
    let text = lengths.map { String(repeating: "x", count: $0) }.joined(separator: "\n")
    let body = BodyMetrics(of: LayoutLine.lines(of: Document(plain: text)))
    #expect(body.fontSize == 0)
    #expect(body.edges == nil)
    #expect(body.lineLength == 60)
  }
}
