import CouncilModel
import EntityExtraction
import Testing
import TextMatching

struct SponsorExtractorTests {
  @Test(
    "Organisations are found with their words and named in the nominative",
    arguments: [
      ("Er ist beim ⟦Büro Soziale⟧ angestellt, sie bei der ⟦AWO⟧.", ["Büro Soziale", "AWO"]),
      ("Das Projekt ist bei ⟦MitMenschen e.V.⟧ angesiedelt.", ["MitMenschen e.V."]),
      ("Das Team des ⟦Diakonischen Werks⟧ ist vor Ort.", ["Diakonisches Werk"]),
      (
        "Das Projekt des ⟦Kommunalverbandes für Jugend und Soziales Baden-Württemberg⟧ läuft.",
        ["Kommunalverband für Jugend und Soziales Baden-Württemberg"]
      ),
      (
        "Gefördert wird der ⟦Stadtjugendausschuss e. V.⟧ mit Mitteln des Rates.",
        ["Stadtjugendausschuss e. V."]
      ),
      (
        "Zuständig ist die ⟦Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V.⟧ seit Jahren.",
        ["Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V."]
      ),
      (
        "Sie wird von der ⟦Kommunalen Arbeitsgemeinschaft zur Pflege der Bäche e.V.⟧ betrieben.",
        ["Kommunale Arbeitsgemeinschaft zur Pflege der Bäche e.V."]
      ),
      (
        "Der Dienst liegt in Trägerschaft von ⟦Haus-Süd für Familien gGmbH⟧ in der Stadt.",
        ["Haus-Süd für Familien gGmbH"]
      ),
      ("Den Turm betreiben die ⟦Stadtwerke Karlsruhe⟧ allein.", ["Stadtwerke Karlsruhe"]),
      ("Die Brunnen werden von den ⟦Verkehrsbetrieben⟧ betrieben.", ["Verkehrsbetriebe"]),
      (
        "Die Hallen vergibt die ⟦Neustädter Sportstätten-Betriebs-GmbH⟧ selbst.",
        ["Neustädter Sportstätten-Betriebs-GmbH"]
      ),
      ("Quartiersmanager des ⟦Büros Hafenblick⟧ begleiten das.", ["Büro Hafenblick"]),
      ("Die Stelle bei der ⟦Großstadtmission⟧ entfällt.", ["Großstadtmission"]),
      ("Träger des Treffs ist das ⟦Diakonische Werk Lindtal⟧.", ["Diakonisches Werk Lindtal"]),
      ("Träger ist das ⟦DRK Lindtal-Nord⟧, wie bekannt.", ["DRK Lindtal-Nord"]),
      ("Die ⟦Stadtwerke Lindtal⟧ betreiben das Bad.", ["Stadtwerke Lindtal"]),
      ("Das Bad betreibt die ⟦Bäder GmbH⟧.", ["Bäder GmbH"]),
      ("Beauftragt wurde der ⟦ASB Regionalverband Mitte⟧.", ["ASB Regionalverband Mitte"]),
      ("Dort bietet das ⟦DRK⟧ Beratung an.", ["DRK"]),
      ("Im Ort betreibt die ⟦AWO⟧ Kitas.", ["AWO"]),
      ("Träger ist die ⟦Caritas⟧ Beratungsstelle.", ["Caritas"]),
      (
        "Offene Hilfe des Vereines ⟦Ankerplatz e. V.⟧ und Offene Hilfe der ⟦Lotse gGmbH⟧.",
        ["Ankerplatz e. V.", "Lotse gGmbH"]
      ),
      (
        "Offene Hilfe des Vereines ⟦Ankerplatz e. V.⟧ vor Ort", ["Ankerplatz e. V."]
      ),
      (
        "Geholfen hat der ⟦Förderverein der Grundschule Mitte e. V.⟧ damals.",
        ["Förderverein der Grundschule Mitte e. V."]
      ),
      ("Das Projekt der ⟦Hand- werkskammer Karlsruhe⟧ hilft.", ["Handwerkskammer Karlsruhe"]),
      ("Kurse gibt die ⟦pro familia Karlsruhe⟧ dort.", ["pro familia Karlsruhe"]),
      (
        "Das Café wird von der ⟦Ev.-luth. Kirchengemeinde St. Ansgar⟧ ausgerichtet.",
        ["Ev.-luth. Kirchengemeinde St. Ansgar"]
      ),
      (
        "Betreiberin ist die ⟦Verkehrsbetriebe Hochweiler GmbH⟧; die Räder stellt die ⟦Radl-Ring eG⟧.",
        ["Verkehrsbetriebe Hochweiler GmbH", "Radl-Ring eG"]
      ),
      ("Träger: ⟦Nachbarn Im Quartier⟧.", ["Nachbarn Im Quartier"]),
      (
        "Das Haus wird von der ⟦Bürgerstiftung Havelbrück⟧ getragen.", ["Bürgerstiftung Havelbrück"]
      ),
      ("Träger des Hauses ist die ⟦Stiftung Kornhaus⟧.", ["Stiftung Kornhaus"]),
      (
        "Träger sind: ⟦AWO⟧, das ⟦Diakonische Werk⟧ und die ⟦Stiftung Kornhaus⟧.",
        ["AWO", "Diakonisches Werk", "Stiftung Kornhaus"]
      ),
      (
        "Den Treff betreibt die ⟦Hausgeist Planungsgesellschaft mbH⟧ allein.",
        ["Hausgeist Planungsgesellschaft mbH"]
      ),
      (
        "Kurse geben zugelassene Träger. Hier sind dies der ⟦Lernkreis e.V.⟧, die ⟦Redegut GmbH⟧ und "
          + "das ⟦Kolping-Bildungswerk⟧.",
        ["Lernkreis e.V.", "Redegut GmbH", "Kolping-Bildungswerk"]
      ),
      (
        "Zwei Cafés führt der ⟦Deutsche Kinderschutzbund Neustadt e. V.⟧ dort.",
        ["Deutscher Kinderschutzbund Neustadt e. V."]
      ),
      ("Die Anstellung liegt beim ⟦Büro Hafenblick⟧ in der Stadt.", ["Büro Hafenblick"]),
      ("Mit der Gebietsentwicklung ist das ⟦Büro Hafenblick⟧ beauftragt.", ["Büro Hafenblick"]),
      (
        "Die Patenschaften der ⟦Freiwilligenagentur Neustadt⟧ laufen.",
        ["Freiwilligenagentur Neustadt"]
      ),
      (
        "Davon entfallen Anteile auf die ⟦Caritas⟧ und auf die ⟦Diakonie⟧.",
        ["Caritas", "Diakonie"]
      ),
      ("Beratung leistet auch ⟦pro familia Neustadt e. V.⟧ dort.", ["pro familia Neustadt e. V."]),
    ])
  func finds(marked: String, names: [String]) {
    let expected = MarkedText(marked)
    let findings = expected.findings(SponsorExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(findings.map(name) == names)
  }

  @Test(
    "Offices, companies that are only mentioned and trade associations are none",
    arguments: [
      "Die Stelle ist beim Amt für Soziales angesiedelt.",
      "Sie ist bei der Stadtverwaltung angestellt.", "Träger ist die Stadt Neustadt.",
      "Das Gutachten schrieb die Muster Ingenieure GmbH.", "Freie Träger und Vereine helfen.",
      "Die Kommission tagt morgen.", "Die Träger der Jugendhilfe berichten.",
      "Der Dachverband der Gärtner e.V. empfiehlt es.", "Die AG Strategie tagt.",
      "Das Regierungspräsidium und das Jobcenter sind beteiligt.",
      "In Abstimmung mit den Stadtwerken wird gebaut.",
      "Mit dem Gutachten wurde das Büro Hafenblick beauftragt.",
      "Dort hat die Stiftung Räume angemietet.",
      "Die Redegut GmbH hat einen Bauantrag gestellt.", "Das wird zum Running Gag.",
      "Nach der Submission wird gebaut.", "Die Jugend AG war dabei.",
      "Die Turnhalle wurde von der Neustädter Wohnungsbau GmbH gebaut.",
    ])
  func ignores(text: String) {
    #expect(MarkedText(text).findings(SponsorExtractor()).isEmpty)
  }

  @Test("Short forms after a first full mention stand for the full name")
  func shortForms() {
    let findings = SponsorExtractor().findings(in: [
      Passage("Die Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V. hilft."),
      Passage("Die APB und die APB e.V. kommen wieder."),
      Passage("Der Jugendkreis Neustadt e. V. (jkn) und der Jugendkreis Neustadt; jkn."),
    ])
    #expect(
      findings.map(name) == [
        "Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V.",
        "Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V.",
        "Arbeitsgemeinschaft zur Pflege der Bäche (APB) e.V.",
        "Jugendkreis Neustadt e. V.", "Jugendkreis Neustadt e. V.",
        "Jugendkreis Neustadt e. V.", "Jugendkreis Neustadt e. V.",
      ])
  }

  @Test("Letters beside a known company are a company's too, wherever they stand")
  func coordinated() {
    let findings = SponsorExtractor().findings(in: [
      Passage("Wen trifft das, die Verkehrsbetriebe bzw. die Abg?"),
      Passage("Die ABG prüft es; die SPD fragt danach."),
    ])
    #expect(findings.map(name) == ["Verkehrsbetriebe", "ABG", "ABG"])
  }

  @Test("In a list of associations a name without legal form is one too")
  func list() {
    let findings = SponsorExtractor().findings(in: [
      Passage("Anträge haben diese Einrichtungen gestellt:"),
      Passage("- Filmhaus Neustadt e. V.", kind: .listItem),
      Passage("- Kammerbühne Neustadt", kind: .listItem),
      Passage("- Werkraum e. V.", kind: .listItem),
    ])
    #expect(
      findings.map(name) == ["Filmhaus Neustadt e. V.", "Kammerbühne Neustadt", "Werkraum e. V."])
  }

  private func name(_ finding: Finding) -> String? {
    guard case .sponsor(let sponsor) = finding.value else { return nil }
    return sponsor.name
  }
}
