import GermanText
import Testing
import TextMatching

@testable import InquiryStructure

struct FactionNameTests {
  @Test(arguments: [
    ("CDU-Ratsfraktion vom 3. Mai", "CDU-Ratsfraktion"),
    ("Fraktion DIE LINKE. fragt", "Fraktion DIE LINKE."),
    ("Fraktion Bürger für Auenrode im Rat der Stadt", "Fraktion Bürger für Auenrode"),
    ("Stadtratsfraktion Die Linke", "Stadtratsfraktion Die Linke"),
    ("Bündnis 90/Die Grünen-Fraktion", "Bündnis 90/Die Grünen-Fraktion"),
    ("Fraktion der Freien Wähler zum Thema", "Fraktion der Freien Wähler"),
    ("Ratsgruppe Die Fraktion", "Ratsgruppe Die Fraktion"),
    ("Mitte/EVP-Fraktion", "Mitte/EVP-Fraktion"),
  ])
  func `A faction has a name`(text: String, name: String) {
    let words = text.words
    #expect(FactionName.name(words.prefix(FactionName.length(words[...]))) == name)
  }

  @Test(arguments: [
    "Fraktion", "Die Fraktion fragt", "Fraktionsvorsitzende", "Stadt Auenrode", "Fraktion:",
  ])
  func `Other words name none`(text: String) {
    #expect(FactionName.length(text.words[...]) == 0)
  }
}
