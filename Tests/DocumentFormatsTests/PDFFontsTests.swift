import CouncilModel
import Testing

@testable import DocumentFormats

struct PDFFontsTests {
  @Test func `A font named twice is the same in every size`() {
    let fonts = PDFFonts()
    let first = fonts.font(named: "ABCDEF+Frutiger-Bold").style(size: 11)
    let second = fonts.font(named: "ABCDEF+Frutiger-Bold").style(size: 9)
    #expect(first.isBold && second.isBold)
    #expect((first.name, first.size) == ("Frutiger-Bold", 11))
    #expect((second.name, second.size) == ("Frutiger-Bold", 9))
    #expect(!fonts.font(named: "Frutiger").style(size: 11).isBold)
  }
}
