import Testing

@testable import DocumentFormats

@Suite("Word's conditions")
struct WordConditionsTests {
  @Test(
    "Conditions vanish, comments and text stay",
    arguments: [
      ("<![if !supportLists]>1.<![endif]>Wie?", "1.Wie?"),
      ("<!--[if mso]><p>x</p><![endif]-->y", "<!--[if mso]><p>x</p><![endif]-->y"),
      ("a [1] < b", "a [1] < b"), ("<![if", "<![if"),
    ])
  func removes(_ html: String, _ expected: String) {
    #expect(WordConditions.removed(from: html) == expected)
  }
}
