import GermanText
import Testing

@testable import EntityRegistry

/// Words that several rules ask for.
@Suite struct RuleWordsTests {
  @Test(
    arguments: [
      "Das soll so bleiben.", "Die Stelle entfällt.", "Das war so.", "Falls es so ist.",
      "Die frühere Leitung ging.",
      "Es ist geplant.", "Die CDU fordert es.", "Ob es so ist?", "Das wäre gut.",
    ])
  func `What may be, was or should be is hypothetical`(text: String) {
    #expect(Hypothetical.isHypothetical(MarkedText(text).sentence()))
  }

  @Test(arguments: ["Das ist so.", "Die Stadt zahlt.", "Es gibt 12 Stellen.", ""])
  func `What is is not`(text: String) {
    #expect(!Hypothetical.isHypothetical(MarkedText(text).sentence()))
  }

  @Test(arguments: [
    "projekt", "stelle", "januar", "dezember", "verwaltung", "stadtrat", "mitarbeiterinnen",
  ])
  func `Nouns that say too little are generic`(noun: String) {
    #expect(GenericNouns.contains(noun))
  }

  @Test(arguments: ["jugendtreff", "lesecafé", "Projekt", "", "jan"])
  func `Nouns that name something are not`(noun: String) {
    #expect(!GenericNouns.contains(noun))
  }

  @Test(
    arguments: [
      ("daten", true, true, false), ("angaben", true, true, true),
      ("einwohnerzahlen", true, false, false),
      ("auskunft", true, true, true), ("kostenprognose", true, false, true),
      ("bericht", true, false, false),
      ("unterlagen", true, true, false), ("haus", false, false, false),
      ("verstoß", false, false, false),
      ("besucherstatistik", true, false, false), ("hinweise", true, true, false),
      ("", false, false, false),
    ])
  func `Nouns of what can be known are told from others`(
    noun: String, isInformation: Bool, isBare: Bool, isSaid: Bool
  ) {
    #expect(InformationNouns.contains(noun) == isInformation)
    #expect(InformationNouns.isBare(noun) == isBare)
    #expect(InformationNouns.areSaid(noun) == isSaid)
  }

  @Test(
    arguments: [
      ("Das steht im ⟦ISEK 2030⟧.", "ISEK 2030"),
      ("Der ⟦Fachplan Altenhilfe 2030⟧ nennt es.", "Fachplan Altenhilfe 2030"),
      ("Laut ⟦Seniorenbericht 2018⟧ ist es so.", "Seniorenbericht 2018"),
      ("Das ⟦Verkehrskonzept 2025⟧ gilt.", "Verkehrskonzept 2025"),
    ])
  func `Plans and reports are named with their year`(marked: String, name: String) {
    let text = MarkedText(marked)
    let documents = PlanDocument.all(in: text.sentence())
    #expect(documents.map(\.name) == [name])
    #expect(documents.map(\.range) == [text.marked])
  }

  @Test(arguments: [
    "Das steht im ISEK.", "Der Plan 12 gilt.", "Der Plan 1850 gilt.", "Im Jahr 2030.", "Haus 2030",
  ])
  func `Without a year of our time it is no document`(text: String) {
    #expect(PlanDocument.all(in: MarkedText(text).sentence()).isEmpty)
  }

  @Test(
    arguments: [
      ("Es wird ein Jugendparlament eingerichtet", "Jugendparlament", "wird eingerichtet"),
      ("Begonnene Projekte werden verstetigt", "Begonnene Projekte", "werden verstetigt"),
      ("Durch die Stadt wird ein neues Haus errichtet", "Neues Haus", "wird errichtet"),
      ("Der Radweg wird in der Nordstadt ausgebaut", "Radweg", "wird ausgebaut"),
    ])
  func `A change is what becomes of something`(text: String, name: String, what: String) throws {
    let sentence = MarkedText(text).sentence()
    let change = try #require(PlannedChange.change(in: sentence.range, of: sentence))
    #expect(change.name == name)
    #expect(change.what == what)
  }

  @Test(
    arguments: [
      "Das Haus wird gefördert", "Ein Haus wird nicht errichtet",
      "Ein Haus könnte errichtet werden",
      "Wenn ein Haus errichtet wird", "Errichtet wurde ein Haus", "Kein Haus wird errichtet", "",
    ])
  func `What lasts, is denied or only possible is no change`(text: String) {
    let sentence = MarkedText(text).sentence()
    #expect(PlannedChange.change(in: sentence.range, of: sentence) == nil)
  }

  @Test(
    arguments: [
      ("Das Förderprogramm ⟦Th.INKA⟧ läuft.", "Förderprogramm", "Th"),
      ("Das Projekt ⟦Regenbogen⟧ läuft.", "Projekt", "Regenbogen"),
      ("Das Modellprojekt ⟦„Nüchtern betrachtet“⟧ läuft.", "Modellprojekt", "Nüchtern betrachtet"),
    ])
  func `A project's proper name stands after the word for it`(
    marked: String, kind: String, name: String
  ) throws {
    let text = MarkedText(marked)
    let index = try #require(text.tokens.firstIndex { $0.text == kind })
    let found = ProjectName.name(at: index + 1, in: text.sentence())
    #expect(found?.text == name)
  }

  @Test(arguments: ["Das Projekt läuft.", "Das Projekt „läuft.", "Das Projekt"])
  func `Where none stands there is no name`(text: String) {
    #expect(ProjectName.name(at: 2, in: MarkedText(text).sentence()) == nil)
  }
}
