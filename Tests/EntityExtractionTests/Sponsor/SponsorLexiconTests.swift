import Testing
import TextMatching

@testable import EntityExtraction

@Suite struct SponsorLexiconTests {
  @Test(arguments: [
    "jugendamt", "stadtverwaltung", "sozialbehörde", "fachbereich", "stadt", "landesverwaltungsamt",
    "grundschule", "jobcenter", "bürgermeister", "gemeinde", "projekt", "universität",
    "stadtverwaltungen", "bezirksregierung",
  ])
  func `Offices and institutions of the state are known`(word: String) {
    #expect(SponsorLexicon.isOffice(word))
  }

  @Test(arguments: [
    "kirchengemeinde", "gesamtkirchengemeinde", "caritas", "stadtwerke", "kornhaus", "büro",
    "verein", "",
  ])
  func `Churches, charities and other names are no office`(word: String) {
    #expect(!SponsorLexicon.isOffice(word))
  }

  @Test func `What needs an attribute or a place is a charity`() {
    for word in SponsorLexicon.charities.keys where SponsorLexicon.namedByPlace.contains(word) {
      #expect(SponsorLexicon.needsAttribute.contains(word))
    }
    let needy = SponsorLexicon.charities.keys.filter(SponsorLexicon.needsAttribute.contains)
    #expect(needy.count >= 14)
  }

  @Test(arguments: ["caritas", "jugendwerks", "kolpingwerkes", "dekanats"])
  func `Charities are known in the genitive, too`(word: String) {
    #expect(SponsorLexicon.charityWords.contains(word))
    #expect(SponsorLexicon.charityForms[word] != nil)
  }

  @Test func `Every phrase can be found by its first word`() {
    for (words, name) in SponsorLexicon.phrases {
      #expect(words[0].hasPrefix(in: SponsorLexicon.phraseStarts), "\(name)")
      #expect(words.allSatisfy { $0 == $0.lowercased() }, "\(name)")
    }
  }
}
