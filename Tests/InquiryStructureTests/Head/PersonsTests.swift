import Testing

@testable import InquiryStructure

/// ⟦⟧ marks what names the person.
struct PersonsTests {
  private func named(_ marked: String, _ length: (ArraySlice<Substring>) -> Int) -> Bool {
    let words = marked.replacing("⟦", with: "").replacing("⟧", with: "")
      .split(separator: " ")
    let expected = marked.split(separator: "⟧")[0].dropFirst().split(separator: " ").count
    return length(words[...]) == (marked.hasPrefix("⟦") ? expected : 0)
  }

  @Test(arguments: [
    "⟦Frau Beispiel⟧ fragt", "⟦StR. Dr. Bernd Fall (X)⟧ erklärt", "⟦Vzbgm. Mag. Fall⟧ antwortet",
    "⟦Erster Bürgermeister Fall⟧ führt aus", "⟦Stadtverordnete Carla von Muster⟧ fragt",
    "⟦Herr Fall,⟧ Leiter des Amtes,", "⟦StR. Fall, BSc MSc⟧", "⟦Gemeinderätin Petra Beispiel⟧",
    "Der Treff", "Für Kinder", "Frau und Mann", "Stadtrat tagt",
  ])
  func `A form of address or an office makes a person of a name`(marked: String) {
    #expect(named(marked) { Persons.length($0, alone: false) })
  }

  @Test(arguments: ["⟦Landrat⟧ teilt mit", "⟦Erste Bürgermeister⟧ erklärt", "Treff ist offen"])
  func `An office alone is one where an article stands before`(marked: String) {
    #expect(named(marked) { Persons.length($0, alone: true) })
  }

  @Test(arguments: [
    ("Petra Beispiel", true), ("Dr. Bernd Fall", true), ("Frau Beispiel (X)", true),
    ("Treff am Wehr", false), ("Welche Rolle", false), ("Petra Beispiel fragt", false),
  ])
  func `A line that is nothing but a name`(text: String, isPerson: Bool) {
    #expect(Persons.isPerson(text) == isPerson)
  }
}
