import Testing

@testable import EntityExtraction

@Suite struct SponsorPatternsTests {
  @Test(arguments: [
    ("Er ist beim ⟦Wohnen Plus⟧ angestellt.", "sponsor.employer"),
    ("Sie ist bei der ⟦AWO⟧ angesiedelt.", "sponsor.employer"),
    ("Er ist bei ⟦Wohnen Plus⟧ beschäftigt.", "sponsor.employer"),
    ("Das Haus ist in Trägerschaft der ⟦Nachbarn Im Quartier⟧.", "sponsor.sponsorship"),
    ("Das Haus ist in Trägerschaft von ⟦Wohnen Plus⟧.", "sponsor.sponsorship"),
    ("Träger: ⟦Nachbarn Im Quartier⟧.", "sponsor.sponsorship"),
    ("Träger ist die ⟦Stiftung Kornhaus⟧.", "sponsor.sponsorship"),
    ("Träger des Hauses ist die ⟦Stiftung Kornhaus⟧.", "sponsor.sponsorship"),
    ("Die ⟦Wohnen Plus⟧ ist Träger des Treffs.", "sponsor.sponsorship"),
    ("Quartiersmanager des ⟦Büros Hafenblick⟧ begleiten das.", "sponsor.bureau"),
    ("Die Anstellung liegt beim ⟦Büro Hafenblick⟧ dort.", "sponsor.bureau"),
    ("Mit der Gebietsentwicklung ist das ⟦Büro Hafenblick⟧ beauftragt.", "sponsor.bureau"),
    ("Warum helfen Beschäftigte des ⟦Büros Hafenblick⟧ dort?", "sponsor.bureau"),
    ("Das ⟦Landestheater⟧ betreibt die Werkstatt.", "sponsor.runs"),
    ("Die ⟦WEW⟧ betreibt das Netz.", "sponsor.runs"),
    ("Das Netz wird von der ⟦WEW⟧ betrieben.", "sponsor.runs"),
    ("Die Werkstatt wird vom ⟦Landestheater⟧ unterhalten.", "sponsor.runs"),
    ("Betrieben wird das Kino von der ⟦Weiler Gesellschaft⟧.", "sponsor.runs"),
    ("Träger ist die ⟦Stiftung Leben und Lernen⟧.", "sponsor.sponsorship"),
    ("Beraten wird durch den Träger ⟦Lernhaus Nord⟧.", "sponsor.apposition"),
    ("Träger der Maßnahme: ⟦Verein für soziale Arbeit⟧", "sponsor.sponsorship"),
    ("Träger ist die ⟦Initiative Bürger gegen Armut⟧.", "sponsor.sponsorship"),
    ("Träger ist der ⟦Verein für Kinder und Jugend⟧.", "sponsor.sponsorship"),
    ("Die Trägerschaft liegt bei der ⟦Stiftung Kornhaus⟧.", "sponsor.sponsorship"),
  ])
  func `Words around a name show that it runs something`(marked: String, rule: String) {
    let text = MarkedTokens(marked)
    let found = SponsorPatterns(tokens: text.tokens, passage: 0).mentions
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(found.map(\.rule) == [rule])
  }

  @Test func `Several runners are listed`() {
    let text = MarkedTokens("Träger sind die ⟦Stiftung Kornhaus⟧, die ⟦AWO⟧ und das ⟦Wohnen Plus⟧.")
    let found = SponsorPatterns(tokens: text.tokens, passage: 0).mentions
    #expect(text.words(found.map(\.span)) == text.marked.spans)
  }

  @Test(arguments: [
    "Er ist beim Amt angestellt.", "Sie ist bei der Stadtverwaltung angestellt.",
    "Träger ist die Stadt.",
    "Er ist bei Regen angestellt.", "Mit dem Gutachten ist das Büro Hafenblick beauftragt.",
    "Das Büro Hafenblick liegt am Wasser.", "Die Trägerschaft wechselt.", "Der Träger zahlt.",
    "Träger ist ein Verein.", "Freie Träger helfen.", "Beim Bau wurde geschlampt.", "bei", "Träger",
    "Träger:", "Trägerschaft der", "Träger des", "Die Stadt betreibt das Bad.",
    "Das Haus Kornblume betreibt seit 2017 der Jugendring.", "Der Verein betreibt es.",
    "Das Bad wird von der Stadt betrieben.", "Das Bad wird gut betrieben.", "betreibt", "betrieben",
    "Die WEW Nord betreibt seit langem der Werkraum e. V.", "An den Träger Geld zahlen.",
  ])
  func `Offices, plans and common nouns run nothing`(text: String) {
    let text = MarkedTokens(text)
    let found = SponsorPatterns(tokens: text.tokens, passage: 0).mentions
    #expect(text.words(found.map(\.span)) == [])
  }
}
