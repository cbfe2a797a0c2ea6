import Testing

@testable import ReadingRoom

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"),
    ("Träger „x“", "Träger „x“"), ("\u{0}\u{1B}", "\u{FFFD}\u{FFFD}"), ("a\tb\nc", "a\tb\nc"),
  ])
  func `Text goes in as text`(text: String, html: String) {
    #expect(Markup(text: text).html == html)
    let within: Markup = "<a title=\"\(text)\">\(text)</a>"
    #expect(within.html == "<a title=\"\(html)\">\(html)</a>")
  }
}
