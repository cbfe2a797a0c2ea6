import CouncilModel
import EntityExtraction
import FoundationEssentials
import Testing
import TextMatching

struct AmountExtractorTests {
  @Test(
    "Sums in euros are found as printed",
    arguments: [
      ("Veranschlagt sind ⟦248.600 €⟧.", "248600"),
      ("Die Kosten betrugen ⟦1.154.000,50 Euro⟧.", "1154000.5"),
      ("Der Eintritt kostet ⟦€ 500⟧ im Saal.", "500"),
      ("Der Bund gibt ⟦3,2 Mio. €⟧ dazu.", "3200000"),
      ("Es sind ⟦0,9 Millionen Euro⟧ vorgesehen.", "900000"),
      ("Es fehlen ⟦202 TEUR⟧ im Plan.", "202000"), ("Es fehlen ⟦202 T€⟧.", "202000"),
      ("Es fehlen ⟦10 Tsd. Euro⟧.", "10000"), ("Rücklage: ⟦1,5 Mrd. EUR⟧", "1500000000"),
      ("Das sind ⟦zwei Millionen Euro⟧ mehr.", "2000000"),
      ("Das ist ⟦eine Million Euro⟧ mehr.", "1000000"),
      ("Es war ⟦eine halbe Million Euro⟧.", "500000"), ("Er gab ⟦hunderttausend Euro⟧.", "100000"),
      ("Es waren ⟦78.100€⟧ im Topf.", "78100"), ("Die Miete: ⟦500,- €⟧ kalt", "500"),
      ("Es kamen ⟦10 000 Euro⟧ zusammen.", "10000"), ("Saldo ⟦-2.500 €⟧ am Ende", "-2500"),
      ("Es gab ⟦30 Euro⟧ pro Kind.", "30"), ("Im Jahr 2014 ⟦500 €⟧ mehr.", "500"),
      ("Die Pauschale liegt bei ⟦445,25⏎€⟧ im Schnitt.", "445.25"),
    ])
  func finds(marked: String, amount: String) throws {
    let expected = MarkedText(marked.replacing("⏎", with: "\n"))
    let findings = expected.findings(AmountExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(try value(findings) == Amount(amount: #require(Decimal(string: amount))))
  }

  @Test(
    "Swiss francs are sums of their own currency",
    arguments: [
      ("Bewilligt wurden ⟦CHF 1'250'000⟧ dafür.", "1250000"),
      ("Das kostet ⟦45'000 Franken⟧.", "45000"), ("Es fehlen ⟦2,5 Mio. CHF⟧.", "2500000"),
      ("Er zahlt ⟦sFr 300⟧.", "300"), ("Es fehlen ⟦20 TCHF⟧.", "20000"),
    ])
  func francs(marked: String, amount: String) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(AmountExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(
      try value(findings)
        == Amount(amount: #require(Decimal(string: amount)), currency: .swissFranc))
  }

  @Test(
    "What is said about a sum is read with it",
    arguments: [
      ("Es sind ⟦rund 120.000 Euro⟧.", Amount(amount: 120_000, approximate: true)),
      ("Es gibt ⟦bis zu 500 Euro⟧ dafür.", Amount(amount: 500, bound: .atMost)),
      ("Es gibt Hilfen (⟦bis 500 Euro⟧).", Amount(amount: 500, bound: .atMost)),
      ("Das kostet ⟦mindestens 40 €⟧.", Amount(amount: 40, bound: .atLeast)),
      ("Wer ⟦mehr als 10.000 Euro⟧ bekam", Amount(amount: 10_000, bound: .atLeast)),
      ("Höchstens, ⟦nicht mehr als 90 €⟧.", Amount(amount: 90, bound: .atMost)),
      ("mit Kosten von ⟦über 5 Mio. €⟧", Amount(amount: 5_000_000, bound: .atLeast)),
      ("bei einer Miete ⟦unter 600 €⟧", Amount(amount: 600, bound: .atMost)),
      ("Kosten ⟦< 10.000 Euro⟧", Amount(amount: 10_000, bound: .atMost)),
      ("Der Lohn liegt bei ⟦18 bis 19 €⟧.", Amount(amount: 18, max: 19)),
      (
        "Es waren ⟦zwischen 2.000 Euro und 10.000 Euro⟧.", Amount(amount: 2000, max: 10_000)
      ),
      (
        "Es wären ⟦etwa 7 bis 8 Mio. Euro⟧.",
        Amount(amount: 7_000_000, approximate: true, max: 8_000_000)
      ),
    ])
  func readsQualifiers(marked: String, amount: Amount) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(AmountExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(try value(findings) == amount)
  }

  @Test(
    "The time that a sum is paid for is read with it",
    arguments: [
      ("Es sind ⟦500.000 € jährlich⟧ nötig.", Amount.Unit.year),
      ("Es sind ⟦500.000 € pro Jahr⟧.", .year), ("Es sind ⟦500.000 € p. a.⟧", .year),
      ("Er zahlt ⟦500.000 € im Jahr⟧.", .year), ("Er zahlt ⟦500.000 €/Jahr⟧.", .year),
      ("Er zahlt ⟦500.000 € je Monat⟧.", .month), ("Er zahlt ⟦monatlich 500.000 €⟧.", .month),
      ("Es gibt ⟦500.000 € je Platz und Monat⟧.", .month),
      ("Es gibt ⟦500.000 € pro Woche⟧.", .week), ("Es gibt ⟦500.000 € am Tag⟧.", .day),
      ("Es gibt ⟦500.000 € brutto je Zeitstunde⟧.", .hour),
      ("Es gab ⟦500.000 €⟧ im Jahr 2014.", nil), ("Zweimal jährlich ⟦500.000 €⟧.", nil),
    ] as [(String, Amount.Unit?)])
  func readsRate(marked: String, per: Amount.Unit?) throws {
    let expected = MarkedText(marked)
    let findings = expected.findings(AmountExtractor())
    #expect(expected.words(findings) == expected.spans)
    #expect(try value(findings) == Amount(amount: 500_000, per: per))
  }

  @Test("Cells of a table are sums where the currency follows")
  func readsCells() {
    let expected = MarkedText("Ansatz 2021 €\tSumme\nBau\t⟦248.600 €⟧\t⟦1.000,00\t€⟧")
    let findings = expected.findings(AmountExtractor(), kind: .table)
    #expect(expected.words(findings) == expected.spans)
  }

  @Test(
    "Other numbers are none",
    arguments: [
      "Es sind 25 % mehr.", "Der Saal hat 500 m².", "IBAN DE12 5001 0517 0648 4898 90",
      "Er zahlte 50 US-Dollar.", "Er zahlte 500 DM.", "Das 9-Euro-Ticket gilt.",
      "Ein 50 Euro-Gutschein liegt bei.", "Es waren mehrere tausend Euro.",
      "Die Miete liegt bei 9,50 €/m².", "Es kostet 40 € pro Quadratmeter.",
      "Busse mit Euro 6 und EURO 5", "Kosten in € 2017 und 2018", "3,2 Mio. Menschen",
      "Anlage 12 500 Euro", "Es kostet 1 Mio. 250 Tsd. €.", "zwischen 1 200 und 1 400 Euro",
      "Drs. 3/500 €", "500.000 bis 1 Mio. Euro",
    ])
  func ignores(text: String) {
    let expected = MarkedText(text)
    #expect(expected.words(expected.findings(AmountExtractor())).isEmpty)
  }

  private func value(_ findings: [Finding]) throws -> Amount? {
    guard case .amount(let amount) = try #require(findings.first).value else { return nil }
    return amount
  }
}
