import GermanText
import Testing

struct StringAffixesTests {
  @Test("Beginnings, endings and parts are compared byte by byte")
  func affixes() {
    #expect("Träger".begins(with: "Trä"))
    #expect(!"Träger".begins(with: "Tra"))
    #expect("Träger".ends(with: "äger"))
    #expect(!"er".ends(with: "Träger"))
    #expect("Quartiersmanagement".holds("smanag"))
    #expect(!"Quartier".holds("manag"))
    #expect("".begins(with: "") && "".ends(with: "") && "".holds(""))
  }

  @Test("An ending is taken away only where it stands")
  func dropping() {
    #expect("zweijährlich".droppingEnding("jährlich") == "zwei")
    #expect("jährlich".droppingEnding("jährlich") == "")
    #expect("monatlich".droppingEnding("jährlich") == "monatlich")
  }
}
