import CouncilModel
import FoundationEssentials
import GermanText
import Testing

struct CurrencyUnitTests {
  @Test(arguments: [
    ("€", 1), ("Euro", 1), ("EUR", 1), ("Mio. €", 1_000_000), ("Millionen Euro", 1_000_000),
    ("Mrd. EUR", 1_000_000_000), ("TEUR", 1_000), ("T€", 1_000), ("Tsd. Euro", 1_000),
    ("tausend Euro", 1_000), ("CHF", 1), ("Mio. Franken", 1_000_000), ("TCHF", 1_000),
  ])
  func `Units are read with their factor`(text: String, scale: Int) throws {
    let tokens = Tokenizer.tokens(of: text)
    let unit = try #require(CurrencyUnit(tokens, at: 0))
    #expect(unit.scale == Decimal(scale))
    #expect(unit.span == tokens.indices)
  }

  @Test(arguments: [("€", false), ("Mio. Euro", false), ("sFr", true), ("Mio. CHF", true)])
  func `Each unit knows its currency`(text: String, isFranc: Bool) throws {
    let unit = try #require(CurrencyUnit(Tokenizer.tokens(of: text), at: 0))
    #expect((unit.currency == .swissFranc) == isFranc)
  }

  @Test(arguments: ["%", "m²", "DM", "US-Dollar", "Mio. USD", "Millionen", "Euro-Schein", ""])
  func `Other units are none`(text: String) {
    #expect(CurrencyUnit(Tokenizer.tokens(of: text), at: 0) == nil)
  }
}
