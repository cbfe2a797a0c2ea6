import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct AreaExtractorTests {
  @Test(
    "Parts of a town are found with their kind",
    arguments: [
      ("Im Stadtteil ⟦Oberfeld⟧ wird gebaut.", ["Oberfeld"], Area.Kind.district),
      (
        "In den Programmgebieten Soziale Stadt ⟦Magdeburger Allee⟧ und ⟦Erfurt Südost⟧ ist etwas.",
        ["Magdeburger Allee", "Erfurt Südost"], .quarter
      ),
      ("Die Kosten des Stadtbezirks ⟦Nord⟧ steigen.", ["Nord"], .borough),
      (
        "In den Stadtteilen ⟦Lindau-West⟧, ⟦Rotfeld⟧ und ⟦Au⟧ fehlt es.",
        ["Lindau-West", "Rotfeld", "Au"], .district
      ),
      ("Das Quartier „⟦Am Hang⟧“ und der Park", ["Am Hang"], .quarter),
      (
        "In den Fördergebieten ⟦Rotfeld⟧ und ⟦Alte Gießerei⟧ ist etwas.",
        ["Rotfeld", "Alte Gießerei"], .quarter
      ),
    ])
  func finds(marked: String, names: [String], kind: Area.Kind) {
    let expected = MarkedText(marked)
    let findings = expected.findings(AreaExtractor())
    #expect(expected.words(findings) == expected.spans)
    let found = findings.compactMap { finding -> Area? in
      guard case .area(let area) = finding.value else { return nil }
      return area
    }
    #expect(found == names.map { Area(name: $0, kind: kind) })
  }

  @Test(
    "Districts without a name are none",
    arguments: [
      "In jedem Stadtteil Menschen treffen", "Stadtteil Anzahl Plätze",
      "Alle 27 Stadtteile sind dabei.",
      "Der Stadtteil ist groß.", "Im Stadtteil Neue und alte Häuser",
    ])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(AreaExtractor()).isEmpty)
  }

  @Test(arguments: [
    "Im Stadtteil ⟦Alte Ziegelei⟧ wird gebaut.", "Im Ortsteil ⟦Weiler-Süd⟧ wird gebaut.",
    "Aus dem Stadtbezirk ⟦Mitte⟧ kamen Fragen.", "Die Wege des Quartiers ⟦Bad Weiler⟧ sind eng.",
    "Im Sanierungsgebiet ⟦Erfurt Südost⟧ wird gebaut.", "Der Stadtteil ⟦Oberfeld⟧, der wächst.",
    "Im Quartier »⟦Am alten Hafen⟧« wird gebaut.",
    "Die Stadtteile ⟦Nord⟧ sowie ⟦Süd⟧ wachsen.",
    "Im Quartier der Sozialen Stadt ⟦Oberfeld⟧ wird gebaut.",
  ])
  func `A name goes on over adjectives, hyphens and quotation marks`(marked: String) {
    let expected = MarkedText(marked)
    #expect(expected.words(expected.findings(AreaExtractor())) == expected.spans)
  }

  @Test(arguments: [
    "Im Stadtteil wird gebaut.", "Stadtteil Oberfeld 12 Plätze", "Im stadtteil Oberfeld",
    "Im Quartier Betreuungsangebote fördern", "Im Stadtteil, Oberfeld genannt",
    "Im Quartier „oben“",
    "Im Stadtteil Der Rat", "Im Quartier\tOberfeld", "Im Stadtteil",
  ])
  func `Without a determiner before and a name after none is found`(text: String) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(AreaExtractor())) == [])
  }

  @Test func `Only the plural has more than one name`() {
    let expected = MarkedText("Im Stadtteil ⟦Oberfeld⟧ und Rotfeld wird gebaut.")
    #expect(expected.words(expected.findings(AreaExtractor())) == expected.spans)
  }
}
