import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct DistributiveCountTests {
  @Test(arguments: [
    ("An drei Standorten sind jeweils ⟦0,5⟧ VZÄ tätig.", "jeweils", "3"),
    ("In beiden Stadtteilen sind jeweils ⟦0,5⟧ VZÄ tätig.", "jeweils", "2"),
    ("An vier großen Schulen arbeiten jeweils ⟦0,5⟧ VZÄ.", "jeweils", "4"),
    ("In der Oststadt und im Dorf Lauben ist jeweils ⟦eine⟧ Stelle besetzt.", "jeweils", "2"),
    ("In der Oststadt, in Nord und im Süden ist jeweils ⟦eine⟧ Stelle besetzt.", "jeweils", "3"),
    ("In den Gebieten Alte Ziegelei und Hafen sind jeweils ⟦0,5⟧ VZÄ tätig.", "jeweils", "2"),
    ("Es sind zwei Teilzeitkräfte mit jeweils ⟦19,5⟧ Wochenstunden.", "zwei", "2"),
    ("An drei Standorten ist jeweils ein Hausmeister mit ⟦einer⟧ Stelle tätig.", "jeweils", "3"),
    ("An drei Standorten sind je ⟦0,5⟧ VZÄ tätig.", "je", "3"),
  ])
  func `What each has is counted by the places or people named before`(
    marked: String, marker: String, count: String
  ) throws {
    let text = MarkedTokens(marked)
    let found = try #require(
      DistributiveCount.find(text.tokens, before: text.first, in: text.tokens.indices))
    #expect(text.tokens[found.marker].text == marker)
    #expect(found.count == Decimal(string: count))
  }

  @Test(arguments: [
    "Es sind jeweils ⟦0,5⟧ VZÄ tätig.", "An drei Standorten sind ⟦0,5⟧ VZÄ tätig.",
    "An 305 Schulen sind jeweils ⟦0,5⟧ VZÄ tätig.",
    "In der Oststadt ist jeweils ⟦eine⟧ Stelle frei.",
    "An 2,5 Standorten sind jeweils ⟦0,5⟧ VZÄ tätig.",
    "An drei Standorten, jeweils montags, sind ⟦0,5⟧ VZÄ tätig.",
    "Drei Stellen, jeweils im Mai und im Juni besetzt, haben ⟦0,5⟧ VZÄ.",
  ])
  func `Where nothing is counted, or too much, nobody multiplies`(marked: String) {
    let text = MarkedTokens(marked)
    let found = DistributiveCount.find(text.tokens, before: text.first, in: text.tokens.indices)
    #expect(found == nil)
  }

  @Test func `Only the sentence itself is looked at`() throws {
    let text = MarkedTokens("An drei Standorten wird gebaut. Es sind jeweils ⟦0,5⟧ VZÄ tätig.")
    let sentence = text.passage.sentence(at: text.first)
    #expect(DistributiveCount.find(text.tokens, before: text.first, in: sentence) == nil)
  }
}
