import Testing
import TextMatching

struct StringAffixesTests {
  @Test("Beginnings, endings and parts are compared byte by byte")
  func affixes() {
    #expect("Träger".hasLiteralPrefix("Trä"))
    #expect(!"Träger".hasLiteralPrefix("Tra"))
    #expect("Träger".hasLiteralSuffix("äger"))
    #expect(!"er".hasLiteralSuffix("Träger"))
    #expect("Quartiersmanagement".containsLiteral("smanag"))
    #expect(!"Quartier".containsLiteral("manag"))
    #expect("".hasLiteralPrefix("") && "".hasLiteralSuffix("") && "".containsLiteral(""))
  }

  @Test("An ending is taken away only where it stands")
  func dropping() {
    #expect("zweijährlich".droppingSuffix("jährlich") == "zwei")
    #expect("jährlich".droppingSuffix("jährlich") == "")
    #expect("monatlich".droppingSuffix("jährlich") == "monatlich")
  }
}
