import Testing

@testable import DocumentFormats

@Suite("List numbers")
struct ListNumberingTests {
  @Test(
    "Numbers are written as browsers do",
    arguments: [
      ("1", 1, "1."), ("1", -3, "-3."), ("a", 1, "a)"), ("a", 26, "z)"), ("a", 27, "aa)"),
      ("A", 28, "AB)"), ("a", 0, "0."), ("i", 4, "iv."), ("I", 1999, "MCMXCIX."),
      ("i", 4000, "4000."),
    ])
  func writesNumbers(_ type: String, _ number: Int, _ expected: String) {
    var numbering = ListNumbering(list: HTMLElement("ol", ["type": type, "start": "\(number)"]))
    #expect(numbering.marker(for: HTMLElement("li")) == expected)
  }

  @Test("An item's own value and type go on from there")
  func honoursItems() {
    var numbering = ListNumbering(list: HTMLElement("ol"))
    let items = [
      HTMLElement("li"), HTMLElement("li", ["value": "7", "type": "a"]), HTMLElement("li"),
      HTMLElement("li", ["style": "list-style-type: none"]), HTMLElement("li"),
    ]
    let markers = items.map { numbering.marker(for: $0) }
    #expect(markers == ["1.", "g)", "8.", nil, "10."])
  }

  @Test("Bullets have no number")
  func leavesBullets() {
    var numbering = ListNumbering(list: HTMLElement("ul"))
    #expect(numbering.marker(for: HTMLElement("li")) == nil)
  }
}
