import Testing

@testable import CouncilCases

struct TextPrintTests {
  @Test(
    arguments: [
      ("Wie viele Vollzeitstellen gibt es?", "Wie viele Voll-\nzeitstellen gibt es ?"),
      ("Über wie viele Plätze verfügt „Haus Süd“?", "uber wie viele platze verfugt Haus SÜD"),
    ])
  func `Hyphens, spaces, quotes and case make no difference`(one: String, other: String) throws {
    let left = try #require(TextPrint(one))
    let right = try #require(TextPrint(other))
    #expect(left.key == right.key)
    #expect(left.likeness(to: right) == 1)
  }

  @Test func `A changed word leaves most of a sentence alike`() throws {
    let one = try #require(
      TextPrint("Wie viele Beschäftigte der Stadtverwaltung wurden im Jahr 2019 befördert?"))
    let other = try #require(
      TextPrint("Wie viele Beschäftigte der Stadtverwaltung wurden im Jahr 2023 befördert?"))
    let likeness = one.likeness(to: other)
    #expect(likeness > 0.5 && likeness < 1)
  }

  @Test func `Sentences about other things have nothing in common`() throws {
    let one = try #require(TextPrint(SamplePaper.treff))
    let other = try #require(TextPrint(SamplePaper.bus))
    #expect(one.likeness(to: other) < 0.1)
  }

  @Test(arguments: ["", "Warum?", "§ 3 …"])
  func `A text of a word or two has no print`(text: String) {
    #expect(TextPrint(text) == nil)
  }
}
