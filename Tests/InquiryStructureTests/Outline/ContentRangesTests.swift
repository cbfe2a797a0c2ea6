import CouncilModel
import Testing

@testable import InquiryStructure

struct ContentRangesTests {
  @Test func `An answer over a page break has one part on each side of the furniture`() {
    var text = LetterText(lines: ["Der Treff öffnet.", "Seite 2", "Er ist voll."])
    text.lines[1].aside = .furniture
    let parts = ContentRanges(of: text).parts(of: TextRange(0, text.utf8.count))
    #expect(parts.map(text.string) == ["Der Treff öffnet.", "Er ist voll."])
  }

  @Test func `A range without furniture is one part`() {
    let text = LetterText(lines: ["Der Treff öffnet.", "Er ist voll."])
    let range = TextRange(4, text.utf8.count)
    #expect(ContentRanges(of: text).parts(of: range) == [range])
  }
}
