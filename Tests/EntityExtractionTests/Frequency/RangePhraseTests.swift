import CouncilModel
import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct RangePhraseTests {
  @Test(arguments: [
    ("Gefegt wird ⟦zwischen täglich und wöchentlich⟧.", 52, 365),
    ("Gefegt wird ⟦wöchentlich bis monatlich⟧.", 12, 52),
    ("Es gibt ⟦monatliche bis vierteljährliche⟧ Treffen.", 4, 12),
  ])
  func `Two period words are the ends of a range`(marked: String, low: Int, high: Int) throws {
    let text = MarkedTokens(marked)
    let found = text.found(\.span, by: RangePhrase.find)
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    let frequency = try #require(found.first).frequency
    #expect(frequency.perYearMin == Decimal(low))
    #expect(frequency.perYearMax == Decimal(high))
  }

  @Test(arguments: [
    "Zwischen Dorf und Stadt fährt er täglich.", "Er kommt täglich bis neun Uhr.",
    "Er kommt täglich bis täglich.", "zwischen jährlich", "jährlich bis", "zwischen",
  ])
  func `One period word is no range`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(text.found(\.span, by: RangePhrase.find).map(\.span)) == [])
  }
}
