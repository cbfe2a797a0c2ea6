import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct SponsorAliasesTests {
  @Test(arguments: [
    (
      ["Lesekreis Neustadt e. V.", "Lesekreis Neustadt"], "Lesekreis Neustadt",
      "Lesekreis Neustadt e. V."
    ),
    (["Stadtwerke Neustadt GmbH", "Stadtwerke"], "Stadtwerke", "Stadtwerke Neustadt GmbH"),
    (
      ["Freundeskreis für Suchtkranke Neustadt e.V.", "Freundeskreis Neustadt e.V."],
      "Freundeskreis Neustadt e.V.", "Freundeskreis für Suchtkranke Neustadt e.V."
    ),
    (["pro familia Neustadt", "pro familia"], "pro familia", "pro familia Neustadt"),
    (["Lesekreis Nord", "Singkreis Nord"], "Singkreis Nord", "Singkreis Nord"),
    (["Haus Nord und Süd e.V.", "Haus Nord"], "Haus Nord", "Haus Nord"),
  ])
  func `The longer of two names for the same stands for both`(
    names: [String], short: String, full: String
  ) {
    let mentions = names.map { name in
      var mention = SponsorMention(passage: 0, span: 0..<1, name: name, rule: "x")
      for form in [" e. V.", " e.V.", " GmbH"] where name.hasSuffix(form) {
        mention.bareName = String(name.dropLast(form.count))
      }
      return mention
    }
    let aliases = SponsorAliases(mentions)
    let mention = SponsorMention(passage: 0, span: 0..<1, name: short, rule: "x")
    #expect(aliases.name(of: mention) == full)
  }

  @Test(arguments: [
    ("Der ⟦Lesekreis Neustadt⟧ lädt ein.", ["Lesekreis Neustadt e. V."]),
    ("Der ⟦LKN⟧ lädt ein, ⟦LKN⟧ zahlt.", ["Lesekreis Neustadt e. V.", "Lesekreis Neustadt e. V."]),
    ("Der lkn lädt ein, der Lesekreis Süd zahlt.", []), ("Lesekreis und Neustadt", []),
  ])
  func `Short forms are found elsewhere as they were introduced`(marked: String, names: [String]) {
    var known = SponsorMention(passage: 0, span: 0..<1, name: "Lesekreis Neustadt e. V.", rule: "x")
    known.bareName = "Lesekreis Neustadt"
    known.abbreviation = "LKN"
    let text = MarkedTokens(marked)
    let found = SponsorAliases([known]).mentions(in: text.passage, 0, known: [])
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(found.map(\.name) == names)
    #expect(found.allSatisfy { $0.rule == "sponsor.shortForm" })
  }

  @Test func `A short form inside of a mention is not found twice`() {
    var known = SponsorMention(passage: 0, span: 1..<3, name: "Lesekreis Neustadt e. V.", rule: "x")
    known.bareName = "Lesekreis Neustadt"
    let text = MarkedTokens("Der Lesekreis Neustadt lädt ein.")
    #expect(SponsorAliases([known]).mentions(in: text.passage, 0, known: [known]).isEmpty)
  }

  @Test func `A single short word is too common to stand for an organisation`() {
    var known = SponsorMention(passage: 0, span: 0..<1, name: "Haus e. V.", rule: "x")
    known.bareName = "Haus"
    let text = MarkedTokens("Das Haus ist alt.")
    #expect(SponsorAliases([known]).mentions(in: text.passage, 0, known: []).isEmpty)
  }

  @Test func `Without mentions there are no short forms`() {
    #expect(SponsorAliases([]).mentions(in: MarkedTokens("AWO").passage, 0, known: []).isEmpty)
  }
}
