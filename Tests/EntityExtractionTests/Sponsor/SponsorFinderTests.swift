import CouncilModel
import Testing

@testable import EntityExtraction

@Suite struct SponsorFinderTests {
  @Test(arguments: [
    ("Gefördert wird der ⟦Lesekreis e. V.⟧ dort.", "Lesekreis e. V."),
    ("Die ⟦Brücke gGmbH⟧ hilft dort.", "Brücke gGmbH"),
    ("Die ⟦Sportstätten Neustadt GmbH⟧ vergibt Hallen.", "Sportstätten Neustadt GmbH"),
    ("Die ⟦Redegut GmbH⟧ ist Trägerin der Kurse.", "Redegut GmbH"),
    ("Das Freibad betreibt die ⟦Radl-Ring eG⟧ allein.", "Radl-Ring eG"),
    ("Die ⟦Thermalbad GmbH⟧ lädt ein.", "Thermalbad GmbH"),
  ])
  func `Names with a legal form run something for the public or are said to`(
    marked: String, name: String
  ) {
    let text = MarkedTokens(marked)
    let found = Self.mentions(text)
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.rule) == ["sponsor.legalForm"])
  }

  @Test(arguments: [
    ("Die ⟦AWO⟧ hilft.", "AWO", "sponsor.charity"),
    ("Kurse gibt die ⟦pro familia Karlsruhe⟧ dort.", "pro familia Karlsruhe", "sponsor.charity"),
    ("Das ⟦Deutsche Rote Kreuz⟧ hilft.", "Deutsches Rotes Kreuz", "sponsor.charity"),
    ("Helfer des ⟦Deutschen Roten Kreuzes⟧ kamen.", "Deutsches Rotes Kreuz", "sponsor.charity"),
    (
      "Die ⟦Industrie- und Handelskammer⟧ prüft.", "Industrie- und Handelskammer", "sponsor.charity"
    ),
    ("Die ⟦Großstadtmission⟧ hilft.", "Großstadtmission", "sponsor.charity"),
    ("Der ⟦KVV⟧ fährt.", "KVV", "sponsor.transport"),
    ("Die ⟦Stadtwerke Karlsruhe⟧ bauen.", "Stadtwerke Karlsruhe", "sponsor.operator"),
    ("Die ⟦Neustädter Verkehrsbetriebe⟧ bauen.", "Neustädter Verkehrsbetriebe", "sponsor.operator"),
    ("Die ⟦Stiftung Centre Culturel⟧ hilft.", "Stiftung Centre Culturel", "sponsor.foundation"),
    (
      "Das Haus der ⟦Bürgerstiftung Weiler⟧ ist offen.", "Bürgerstiftung Weiler",
      "sponsor.foundation"
    ),
    ("Die ⟦Kirchengemeinde St. Ansgar⟧ lädt ein.", "Kirchengemeinde St. Ansgar", "sponsor.charity"),
    ("Die ⟦Badische Landeskirche⟧ lädt ein.", "Badische Landeskirche", "sponsor.charity"),
    ("Die ⟦Johannes-Diakonie⟧ lädt ein.", "Johannes-Diakonie", "sponsor.charity"),
    (
      "Der ⟦Caritasverband für Jugend und Familie⟧ hilft.", "Caritasverband für Jugend und Familie",
      "sponsor.charity"
    ),
  ])
  func `Known organisations are found by name`(marked: String, name: String, rule: String) {
    let text = MarkedTokens(marked)
    let found = Self.mentions(text)
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.rule) == [rule])
  }

  @Test(arguments: [
    "Das Gutachten schrieb die Muster Ingenieure GmbH.", "Die Redegut GmbH stellt einen Antrag.",
    "Der Dachverband der Gärtner e. V. empfiehlt es.", "Die Kommission tagt.",
    "Die Emission sinkt.",
    "In Abstimmung mit den Stadtwerken wird gebaut.", "Der kvv fährt.", "Der Kunstverein ist alt.",
    "Die Kirchengemeinde lädt ein.", "Dort hat die Stiftung Räume.",
    "Die Brandstiftung Neustadt war schlimm.",
    "Die Stiftung Bayern hilft.", "Die Freiwilligenagentur hilft.", "Das Wasserwerk Süd ruht.",
    "Die Caritas-Studie liegt vor.", "Das Stiftungsrecht gilt.",
  ])
  func `Offices, partners, trades and common nouns are left out`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.words(Self.mentions(text).map(\.span)) == [])
  }

  @Test func `Mentions come in the order of the text, and none overlaps another`() {
    let text = MarkedTokens(
      "Träger ist der Lesekreis e. V., die AWO und die Stiftung Kornhaus Neustadt.")
    let found = Self.mentions(text)
    #expect(found.count >= 2)
    for (left, right) in zip(found, found.dropFirst()) {
      #expect(left.span.upperBound <= right.span.lowerBound)
    }
  }

  private static func mentions(_ text: MarkedTokens) -> [SponsorMention] {
    SponsorFinder(text.passage, 0, PlaceNames([text.passage])).mentions
  }
}
