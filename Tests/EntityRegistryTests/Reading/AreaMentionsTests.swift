import CouncilModel
import GermanText
import Testing

@testable import EntityRegistry

@Suite struct AreaMentionsTests {
  @Test(
    arguments: [
      ("In der ⟦Alten Ziegelei⟧ gibt es sie.", ["Alte Ziegelei"]),
      ("Im ⟦Gartenfeld⟧ gibt es sie.", ["Gartenfeld", "Alte Ziegelei"]),
      ("Die Bewohner der ⟦Nordstadt⟧ fragen.", ["Nordstadt", "Stadt"]),
      ("Für ⟦Neu Rabenau⟧ gilt das.", ["Rabenau", "Neu Rabenau"]),
    ])
  func `Areas are found in any case, the longest name first`(marked: String, names: [String]) {
    let text = MarkedText(marked)
    let found = AreaMentions.mentions(of: names, in: text.tokens, within: 0..<text.tokens.count)
    #expect(found.map(\.range) == [text.marked])
    #expect(found.allSatisfy { names.contains($0.name) })
  }

  @Test(
    arguments: [
      ("Die alte ziegelei ist zu.", ["Alte Ziegelei"]), ("Im Gartenweg.", ["Gartenfeld"]),
      ("", ["Nord"]),
      ("Im Norden der Stadt.", []), ("Ziegelei", ["Alte Ziegelei"]),
    ] as [(String, [String])])
  func `Other words are no areas`(text: String, names: [String]) {
    let tokens = MarkedText(text).tokens
    #expect(AreaMentions.mentions(of: names, in: tokens, within: 0..<tokens.count).isEmpty)
  }

  @Test func `Only the range is looked at, and areas come in order`() {
    let tokens = MarkedText("Gartenfeld, Nordstadt, Gartenfeld").tokens
    let all = AreaMentions.mentions(
      of: ["Nordstadt", "Gartenfeld"], in: tokens, within: 0..<tokens.count)
    #expect(all.map(\.name) == ["Gartenfeld", "Nordstadt", "Gartenfeld"])
    let first = AreaMentions.mentions(of: ["Nordstadt", "Gartenfeld"], in: tokens, within: 0..<2)
    #expect(first.map(\.name) == ["Gartenfeld"])
  }
}
