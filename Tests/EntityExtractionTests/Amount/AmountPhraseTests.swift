import CouncilModel
import FoundationEssentials
import GermanText
import Testing

@testable import EntityExtraction

@Suite struct AmountPhraseTests {
  @Test(arguments: [
    ("Der Umbau kostet ⟦248.600 €⟧.", Amount(amount: 248_600)),
    ("Es gibt ⟦€ 500⟧ dazu.", Amount(amount: 500)),
    ("Es gibt ⟦EUR 3,2 Mio.⟧ dazu.", Amount(amount: 3_200_000)),
    ("Die Miete: ⟦500,- €⟧ kalt", Amount(amount: 500)),
    ("Die Miete: ⟦500,-- Euro⟧ kalt", Amount(amount: 500)),
    ("Die Miete: ⟦500.– €⟧ kalt", Amount(amount: 500)),
    ("Es gibt ⟦bis zu 500 Euro im Monat⟧.", Amount(amount: 500, bound: .atMost, per: .month)),
    ("Es gibt ⟦ab 40 €⟧ Rabatt.", Amount(amount: 40, bound: .atLeast)),
    ("Es sind ⟦weniger als 90 €⟧.", Amount(amount: 90, bound: .atMost)),
    ("Es sind ⟦nicht weniger als 90 €⟧.", Amount(amount: 90, bound: .atLeast)),
    ("Es sind ⟦≥ 90 €⟧.", Amount(amount: 90, bound: .atLeast)),
    ("Es wird von ⟦über 90 €⟧ gesprochen.", Amount(amount: 90, bound: .atLeast)),
    ("Der Saldo ist ⟦-90 €⟧.", Amount(amount: -90)),
    ("Der Saldo ist ⟦-90 € monatlich⟧.", Amount(amount: -90, per: .month)),
    ("Es sind ⟦zwischen 20 und 30 €⟧.", Amount(amount: 20, max: 30)),
    ("Es sind ⟦20 € bis 30 €⟧.", Amount(amount: 20, max: 30)),
    ("Es sind ⟦20 € – 30 €⟧.", Amount(amount: 20, max: 30)),
    (
      "Es sind ⟦rund 2 bis 3 Mio. €⟧.", Amount(amount: 2_000_000, approximate: true, max: 3_000_000)
    ),
    ("Es ist ⟦ein Euro⟧ je Kind.", Amount(amount: 1)),
    ("Er gab ⟦einen Euro⟧.", Amount(amount: 1)),
  ])
  func `A sum is read with all that is attached to it`(marked: String, amount: Amount) throws {
    let text = MarkedTokens(marked)
    let found = text.found(\.span) { AmountPhrase($0, at: $1, in: .paragraph) }
    #expect(text.words(found.map(\.span)) == text.marked.spans)
    #expect(try #require(found.first).value == amount)
  }

  @Test(arguments: [
    "Es sind mehrere hundert Euro.", "Es sind einige tausend Euro.", "Es sind beide Euro wert.",
    "Die Norm Euro 6 gilt.", "Es sind 500 US-Dollar.", "Ein 50 Euro-Schein lag da.",
    "Es kostet 9 €/m².", "Die Kosten in € 2017 sind da.", "Drs. 3/500 €", "500.000 bis 1 Mio. Euro",
    "Es sind €.", "Es sind 3 Mio. Menschen.", "Es sind 500 %.", "Ansatz 2021 €", "im Plan 2022 €",
    "zwischen 5 und 1 Mio. Euro",
  ])
  func `What names no sum in euros is none`(text: String) {
    let text = MarkedTokens(text)
    let found = text.found(\.span) { AmountPhrase($0, at: $1, in: .paragraph) }
    #expect(text.words(found.map(\.span)) == [])
  }

  @Test(arguments: [
    ("2021 €", Passage.Kind.table, false), ("2021 €", .paragraph, true), ("2021 T€", .table, true),
    ("521 €", .table, true), ("€ 52", .table, false), ("€ 5200", .table, true),
    ("€ 52", .listItem, true),
  ])
  func `In a table years are heads and small numbers after a currency belong to columns`(
    text: String, kind: Passage.Kind, isAmount: Bool
  ) {
    let text = MarkedTokens(text)
    let found = text.found(\.span) { AmountPhrase($0, at: $1, in: kind) }
    #expect(found.isEmpty == !isAmount)
  }

  @Test(arguments: [("€ 500", "amount.currencyFirst"), ("500 €", "amount.unit")])
  func `The rule says where the currency stands`(text: String, rule: String) {
    let found = MarkedTokens(text).found(\.span) { AmountPhrase($0, at: $1, in: .paragraph) }
    #expect(found.map(\.rule) == [rule])
  }
}
