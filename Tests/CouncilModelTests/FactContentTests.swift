import FoundationEssentials
import Testing

@testable import CouncilModel

@Suite struct FactContentTests {
  /// A value with the type that says how to read it, as archives keep both.
  private struct Typed: Decodable {
    enum Key: String, CodingKey { case type, value }

    let value: FactValue

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      value = try FactValue(
        type: fields.decode(FactType.self, forKey: .type), from: fields.superDecoder(forKey: .value)
      )
    }
  }

  @Test(arguments: FactType.allCases)
  func `Every kind knows its type, its case and its values`(type: FactType) throws {
    let example = type.contentType.example
    #expect(type.contentType.type == type)
    #expect(example.type == type)
    #expect(example.content.factValue == example)
  }

  @Test(arguments: FactType.allCases)
  func `What is written of a value is read again`(type: FactType) throws {
    let value = type.contentType.example
    var json = JSONText()
    json.write(value)
    let text =
      #"{"type":"\#(type.rawValue)","value":\#(String(decoding: json.take(), as: UTF8.self))}"#
    #expect(try JSONDecoder().decode(Typed.self, from: Data(text.utf8)).value == value)
  }

  @Test(arguments: FactType.allCases)
  func `Every kind can be asked for in SQL and be said on one line`(type: FactType) {
    let example = type.contentType.example
    #expect(example.content.columns != FactColumns())
    #expect(!example.summary.isEmpty)
    #expect(!example.summary.contains { $0.isNewline })
  }

  @Test(
    arguments: [
      (.sponsor(Sponsor(name: "AWO")), "AWO"), (.programme(Programme(name: "ESF")), "ESF"),
      (.area(Area(name: "Nord", kind: .borough)), "Nord (borough)"),
      (.legalBasis(LegalBasis(citation: "§ 9 GO", act: "GO")), "§ 9 GO"),
      (.citedPaper(CitedPaper(reference: "21/7486")), "21/7486"),
      (.staffing(Staffing(fullTimeEquivalents: 2)), "2 FTE"),
      (
        .staffing(
          Staffing(
            fullTimeEquivalents: 2, approximate: true, bound: .atMost, weeklyHours: 39,
            role: "Leitung",
            repairedFrom: "40 Stelle")),
        "2 FTE, Leitung, at most, about, 39 hours a week, repaired from “40 Stelle”"
      ),
      (.amount(Amount(amount: 18, bound: .atLeast, per: .hour)), "18 € a hour, at least"),
      (.amount(Amount(amount: 18, approximate: true, max: 19)), "18–19 €, about"),
      (.period(TimePeriod(start: "2013", end: "2017", role: .range)), "2013 – 2017"),
      (.period(TimePeriod(start: nil, end: "2017", role: .deadline)), "until 2017"),
      (.period(TimePeriod(start: "2013", end: nil, role: .since)), "since 2013"),
      (.period(TimePeriod(start: "2013", end: "2013", role: .asOf)), "as of 2013"),
      (.period(TimePeriod(start: "2013", end: "2013", role: .point)), "2013"),
    ] as [(FactValue, String)])
  func `A value is said in a few words`(value: FactValue, summary: String) {
    #expect(value.summary == summary)
  }

  @Test(
    arguments: [
      ("5.2", "6.5", "5.2–6.5 a year"), ("2", "2", "2 a year"),
      ("17.3333", "17.3333", "17.33 a year"),
      ("0.0833", "0.0833", "0.08 a year"), ("2", nil, "at least 2 a year"),
      (nil, "4", "at most 4 a year"), (nil, nil, "recurring"), ("0.125", "0.125", "0.13 a year"),
    ] as [(String?, String?, String)])
  func `How often is said to a hundredth of a year`(low: String?, high: String?, summary: String) {
    var frequency = Frequency(kind: .recurrence)
    frequency.perYearMin = low.flatMap { Decimal(string: $0) }
    frequency.perYearMax = high.flatMap { Decimal(string: $0) }
    #expect(frequency.summary == summary)
  }

  @Test func `What does not recur is said so, with what it is about`() {
    var frequency = Frequency(kind: .none, approximate: true, meeting: true)
    frequency.scope = "Treffen"
    #expect(frequency.summary == "does not take place, about, meeting, Treffen")
    #expect(Frequency(kind: .irregular).summary == "irregular")
  }

  @Test(
    arguments: [
      (.staffing(Staffing(fullTimeEquivalents: 2, role: "Leitung")), "Leitung", 2, 2),
      (.staffing(Staffing(fullTimeEquivalents: 2, bound: .atLeast)), nil, 2, nil),
      (.staffing(Staffing(fullTimeEquivalents: 2, bound: .atMost)), nil, nil, 2),
      (.amount(Amount(amount: 18, per: .hour, max: 19)), "hour", 18, 19),
      (.amount(Amount(amount: 18, bound: .atLeast)), nil, 18, nil),
      (.amount(Amount(amount: 18, bound: .atMost)), nil, nil, 18),
      (.period(TimePeriod(start: "2013-05", end: nil, role: .since)), "2013-05/..", 2013, nil),
      (.frequency(Frequency(kind: .none)), nil, 0, 0),
      (.sponsor(Sponsor(name: "AWO")), "AWO", nil, nil),
      (.area(Area(name: "Nord", kind: .quarter)), "Nord", nil, nil),
    ] as [(FactValue, String?, Decimal?, Decimal?)])
  func `An end that is open has no number to ask for`(
    value: FactValue, name: String?, low: Decimal?, high: Decimal?
  ) {
    #expect(value.content.columns == FactColumns(name: name, low: low, high: high))
  }
}
