import Testing
import TextMatching

@testable import GermanText

@Suite struct OfficeKindsTests {
  @Test(
    arguments: [
      "amt", "amtes", "amts", "fachbereich", "fachbereiches", "fachdiensts", "referates",
      "dezernats", "abteilung", "stabsstelle", "sachgebiets", "ministeriums", "senatsverwaltung",
      "bezirksamtes", "stadtamts", "amtsleitung",
    ])
  func `Kinds of offices are known in all cases`(word: String) {
    #expect(OfficeKinds.words.contains(word))
  }

  @Test(arguments: ["verein", "haus", "abteilungs", "Amt", ""])
  func `Other words are no kinds of offices`(word: String) {
    #expect(!OfficeKinds.words.contains(word))
  }

  @Test(
    arguments: [
      ("Fachbereich Soziales", true), ("Amt für Soziales", true), ("Stabsstelle Klima", true),
      ("Dezernat 3", true), ("Amt 50", false), ("Amtsblatt", false), ("Fachbereichs", false),
      ("Ministerium des Innern", false),
    ])
  func `A line that begins so names an office`(line: String, begins: Bool) {
    #expect(line.hasPrefix(in: OfficeKinds.lineBeginnings) == begins)
  }

  @Test(
    arguments: [
      ("Dez. 3", true), ("FD 65 - Hochbau", true), ("Amt 50", true), ("Landratsamt Linde", true),
      ("Bezirksamt Nord", true), ("Amtsblatt", false), ("Feuerwehr", false),
    ])
  func `Lists and forms name offices in short`(text: String, begins: Bool) {
    #expect(text.hasPrefix(in: OfficeKinds.shortBeginnings) == begins)
  }

  @Test(
    arguments: [
      ("Amtes", "Amt"), ("Umweltamts", "Umweltamt"), ("Fachbereiches", "Fachbereich"),
      ("Fachdienstes", "Fachdienst"), ("Referats", "Referat"), ("Dezernates", "Dezernat"),
      ("Amt", "Amt"), ("Abteilung", "Abteilung"), ("Haus", "Haus"), ("", ""),
    ])
  func `The genitive is a nominative again`(genitive: String, nominative: String) {
    #expect(OfficeKinds.nominative(genitive) == nominative)
  }

  @Test(
    arguments: [
      ("oberbürgermeister", true), ("samtgemeindebürgermeisterin", true), ("landrätin", true),
      ("magistrat", true), ("amtsleiter", false), ("stadtrat", false),
    ])
  func `Heads of administrations are known by the ends of their names`(word: String, isHead: Bool) {
    #expect(word.hasSuffix(in: WholeAdministrations.heads) == isHead)
  }

  @Test func `What is general names no office`() {
    for word in ["Verwaltung", "Stadt", "Staatsregierung", "Kreisverwaltung"] {
      #expect(WholeAdministrations.general.contains(word))
    }
    for word in ["Magistrat", "Senat", "Umweltamt"] {
      #expect(!WholeAdministrations.general.contains(word))
    }
  }

  @Test(arguments: [("ev", true), ("ggmbh", true), ("aör", true), ("amt", false), ("e.v", false)])
  func `Legal forms are known without stops`(word: String, isForm: Bool) {
    #expect(LegalForms.words.contains(word) == isForm)
  }
}
