import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct SponsorMentionTests {
  @Test(arguments: [
    ("des ⟦Diakonischen Werks⟧", "Diakonisches Werk"),
    ("die ⟦Reha- Südwest⟧", "Reha-Südwest"),
    ("die ⟦Sport- und Spielgruppe⟧", "Sport- und Spielgruppe"),
    ("der ⟦Kreis\nNeustadt⟧", "Kreis Neustadt"),
    ("der ⟦Verein (KK) Neustadt⟧", "Verein (KK) Neustadt"),
    ("die ⟦Stadt-Land-Gruppe⟧", "Stadt-Land-Gruppe"),
  ])
  func `Words are joined as printed, on one line, in the nominative`(marked: String, name: String) {
    let text = MarkedTokens(marked)
    let mention = SponsorMention(text.tokens, passage: 3, span: text.span, rule: "x")
    #expect(mention.name == name)
    #expect(mention.bareName == name)
    #expect(mention.passage == 3)
    #expect(mention.rule == "x")
  }

  @Test(arguments: [
    ("der ⟦Lesekreis e. V.⟧", 2, "Lesekreis e. V.", "Lesekreis"),
    ("der ⟦Lesekreis (LK) e. V.⟧", 5, "Lesekreis (LK) e. V.", "Lesekreis"),
    ("die ⟦Neustädter Betriebs-GmbH⟧", 4, "Neustädter Betriebs-GmbH", "Neustädter Betriebs-GmbH"),
  ])
  func `A legal form belongs to the name and not to its short form`(
    marked: String, form: Int, name: String, bareName: String
  ) {
    let text = MarkedTokens(marked)
    let mention = SponsorMention(
      text.tokens, passage: 0, span: text.span, legalForm: form..<text.span.upperBound, rule: "x")
    #expect(mention.name == name)
    #expect(mention.bareName == bareName)
  }

  @Test(
    arguments: [
      ("der ⟦Lesekreis (LKN) e. V.⟧", "LKN"), ("der ⟦Lesekreis e. V.⟧ (lkn)", "lkn"),
      ("der ⟦Lesekreis e. V.⟧ (im Folgenden)", nil), ("der ⟦Lesekreis (klein) e. V.⟧", nil),
      ("der ⟦Lesekreis e. V.⟧ (Lesekreise)", nil), ("der ⟦Lesekreis e. V.⟧", nil),
    ] as [(String, String?)])
  func `An abbreviation stands in brackets in the name or right after it`(
    marked: String, abbreviation: String?
  ) {
    let text = MarkedTokens(marked)
    let mention = SponsorMention(text.tokens, passage: 0, span: text.span, rule: "x")
    #expect(mention.abbreviation == abbreviation)
  }

  @Test func `A name from the lexicon stays as it is`() {
    let mention = SponsorMention(passage: 1, span: 2..<4, name: "Deutsches Rotes Kreuz", rule: "y")
    #expect(mention.bareName == mention.name)
    #expect(mention.abbreviation == nil)
  }
}
