import CouncilModel
import GermanText
import Testing

@testable import EntityRegistry

@Suite struct PhraseNameTests {
  @Test(
    arguments: [
      ("des Nachbarschaftshauses", "Nachbarschaftshaus"), ("des alten Hauses", "Alte Haus"),
      ("die gesamtstädtische Strategie", "Gesamtstädtische Strategie"),
      ("einer gesamtstädtischen Strategie", "Gesamtstädtische Strategie"),
      ("der Jugendtreff", "Jugendtreff"), ("das kommunale Kino", "Kommunales Kino"),
      ("der runde Tisch", "Runder Tisch"), ("dem runden Tisch", "Runde Tisch"),
      ("den Treffen im Rathaus", "Treffen im Rathaus"), ("neue Angebote", "Neue Angebote"),
      ("des Projektes", "Projekt"), ("des Quartiersmanagements", "Quartiersmanagement"),
      ("eines Landes", "Land"), ("das Sozial- und Jugendamt", "Sozial- und Jugendamt"),
    ])
  func `A phrase's name is near the nominative`(text: String, name: String) throws {
    let sentence = MarkedText(text).sentence()
    let phrase = try #require(
      sentence.phrases.phrase(at: 0, before: sentence.tokens.count))
    #expect(sentence.name(of: phrase) == name)
  }

  @Test func `Complements may be left out`() throws {
    let sentence = MarkedText("den Treffen im Rathaus").sentence()
    let phrase = try #require(sentence.phrases.phrase(at: 0, before: sentence.tokens.count))
    #expect(sentence.name(of: phrase, complements: false) == "Treffen")
  }

  @Test(
    arguments: [
      ("Quartiersmanagerin", "Quartiersmanagement"), ("Quartiersmanagern", "Quartiersmanagement"),
      ("Schulsozialarbeiter", "Schulsozialarbeit"), ("Sozialarbeiter:innen", "Sozialarbeit"),
      ("Familienbegleiter*innen", "Familienbegleitung"), ("Stadtplanern", "Stadtplanung"),
      ("Schuldnerberaterinnen", "Schuldnerberatung"), ("Alltagsbetreuer", "Alltagsbetreuung"),
      ("Alltagsbetreuer_innen", "Alltagsbetreuung"), ("Streetworker", "Streetworker"),
      ("Haus", "Haus"), ("", ""),
    ])
  func `A person's work has a name`(noun: String, service: String) {
    #expect(PhraseName.service(noun) == service)
  }

  @Test(arguments: [("alte Häuser", "Alte Häuser"), ("über", "Über"), ("", ""), ("A", "A")])
  func `Names begin with a capital letter`(text: String, name: String) {
    #expect(PhraseName.capitalized(text) == name)
  }
}
