import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct StaffingEnumerationTests {
  @Test(arguments: [
    "(⟦1,5 beim Bauamt⟧, ⟦0,5 beim Umweltamt⟧)", "(⟦2,0 im Archiv⟧ und ⟦0,5 für die Leitung⟧)",
    "davon ⟦1,5 für die Beratung⟧, ⟦0,5 für die Leitung⟧ und ⟦0,25 am Empfang⟧",
    "(⟦1,5 bei der Unteren Naturschutzbehörde⟧; ⟦0,5 im Amt⟧)",
  ])
  func `Items of a list are shares with their labels`(marked: String) {
    let text = MarkedTokens(marked)
    let items = StaffingEnumeration.items(text.tokens, from: 1)
    #expect(text.words(items.map(\.span)) == text.marked.spans)
    #expect(items.allSatisfy { text.tokens[$0.number].kind == .number })
    #expect(StaffingEnumeration.opens(text.tokens, 0))
  }

  @Test(arguments: [
    "(1,5 beim Bauamt)", "(1,5 Meter, 0,5 Meter)", "(2 beim Bauamt, 3 im Amt)",
    "(1,5 % im Mai, 2,5 % im Juni)",
    "(siehe Anlage)", "(1,5 und 0,5)", "(",
  ])
  func `One number, other units and whole numbers are no list of shares`(text: String) {
    #expect(StaffingEnumeration.items(MarkedTokens(text).tokens, from: 1).isEmpty)
  }

  @Test(arguments: [
    "⟦davon 0,75⟧ für die Beratung", "⟦darunter 0,5⟧ im Archiv", "⟦hiervon 1,25⟧, so das Amt",
    "⟦davon 0,75⟧.",
  ])
  func `A single share needs a word that takes it from the whole`(marked: String) throws {
    let text = MarkedTokens(marked)
    let share = try #require(StaffingEnumeration.share(text.tokens, at: 0))
    #expect(share.span == text.span)
    #expect(share.number == 1)
  }

  @Test(arguments: [
    "davon 0,75 Euro", "davon 2 im Amt", "dazu 0,75 im Amt", "davon", "davon 0,75 Hektar",
  ])
  func `Other words and other units take none`(text: String) {
    #expect(StaffingEnumeration.share(MarkedTokens(text).tokens, at: 0) == nil)
  }

  @Test(arguments: [
    ("(", true), ("davon", true), ("darunter", true), ("dazu", false), (")", false),
  ])
  func `A list opens with a bracket or a word of division`(text: String, opens: Bool) {
    #expect(StaffingEnumeration.opens(MarkedTokens(text).tokens, 0) == opens)
  }
}
