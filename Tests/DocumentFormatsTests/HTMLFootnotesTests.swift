import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct HTMLFootnotesTests {
  private func lines(_ body: String) throws -> [String] {
    let html = "<html><body>\(body)</body></html>"
    return try Formats.read(Array(html.utf8)).pages.flatMap(\.lines).map(HTMLFormatTests.shown)
  }

  @Test(arguments: [
    (
      "<p>2,5<a href='#n1'>1</a> Stellen</p><p id=n1>ohne Leitung</p>",
      ["¶2,5¹ Stellen", "¶<footnote>ohne Leitung"]
    ),
    (
      "<p>25<sup><a href='#n1' id=r1>1</a></sup></p><ol><li id=n1><p>brutto <a href='#r1'>↩</a></ol>",
      ["¶25¹", "¶<footnote>1. brutto ↩"]
    ),
    (
      "<p>8<a href='#_ftn1'>[1]</a> Wochen</p><div style='mso-element:footnote' id=ftn1><p>x</p></div>",
      ["¶8⁽¹⁾ Wochen", "¶<footnote>x"]
    ),
    (
      "<p>40<sup>2</sup></p><div class=footnotes><p><sup>2</sup> netto</p></div>",
      ["¶40²", "¶<footnote>² netto"]
    ),
    (
      "<p>5<span style='vertical-align:super'>3</span></p><p>Siehe <a href='#f4'>4</a>.</p>",
      ["¶5³", "¶Siehe 4."]
    ),
  ]) func `Marks stay apart from numbers, and notes from the text`(
    _ body: String, _ expected: [String]
  ) throws {
    #expect(try lines(body) == expected)
  }
}
