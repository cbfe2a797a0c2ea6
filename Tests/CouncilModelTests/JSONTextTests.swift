import Foundation
import Testing

@testable import CouncilModel

@Suite struct JSONTextTests {
  private static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func written(_ value: some FieldRecord) -> String {
    var json = JSONText()
    json.write(value)
    return String(decoding: json.take(), as: UTF8.self)
  }

  @Test func `A text is escaped as the general encoder does it`() throws {
    let controls = String(String.UnicodeScalarView((0...0x7F).compactMap(Unicode.Scalar.init)))
    for text in ["", "Träger: \"AWO\" / §\u{2028}😀", controls] {
      let sponsor = Sponsor(name: text)
      #expect(Self.written(sponsor) == (try Self.encoded(sponsor)))
    }
  }

  @Test func `Edges are written to a tenth, small, large and negative ones`() throws {
    for edge in [0, 0.04, 0.05, -0.04, -12.36, 70.866, 1e14, 1e20, -1e20] {
      let box = BoundingBox(left: edge, top: 1, right: 2.5, bottom: -edge)
      var json = JSONText()
      json.write([box])
      let written = String(decoding: json.take(), as: UTF8.self)
      #expect(written == (try Self.encoded([box])), "\(edge)")
    }
  }

  @Test func `A whole number is written digit by digit`() {
    for number in [0, 7, 9, 10, 99, 100, 12_345, 999_999, 1_000_000, -1, .max, .min] {
      var json = JSONText()
      json.write(number)
      #expect(String(decoding: json.take(), as: UTF8.self) == number.description)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `A number that is none is noticed`(_ edge: Double) {
    var json = JSONText()
    json.write([BoundingBox(left: edge, top: 0, right: 1, bottom: 1)])
    #expect(json.hasImpossibleNumber)
  }

  @Test func `A value with every field, and one with none that can be left out`() throws {
    var full = Frequency(kind: .recurrence, approximate: true, meeting: true)
    (full.perYearMin, full.perYearMax, full.intervalMin, full.intervalMax) = (6.5, nil, 8, 10)
    (full.timesMin, full.timesMax, full.unit, full.weekday) = (1, 2, .week, .monday)
    (full.nth, full.bound, full.scope) = (2, .atLeast, "Treffen")
    var staffing = Staffing(
      fullTimeEquivalents: Decimal(string: "0.75") ?? 0, approximate: true, bound: .atMost,
      weeklyHours: 29, role: "Leitung", repairedFrom: "40 Stelle")
    (staffing.fullTimeEquivalentsMin, staffing.fullTimeEquivalentsMax) = (-1, 100_000)
    let values: [FactValue] = [
      .frequency(full), .frequency(Frequency(kind: .none)), .staffing(staffing),
      .staffing(Staffing(fullTimeEquivalents: 1)), .sponsor(Sponsor(name: "AWO")),
      .programme(Programme(name: "ESF")), .area(Area(name: "Nord", kind: .district)),
      .legalBasis(LegalBasis(citation: "§ 9", act: "GO")), .legalBasis(LegalBasis(citation: "§ 9")),
      .citedPaper(CitedPaper(reference: "1/2")), .amount(Amount(amount: 12)),
      .amount(Amount(amount: 1, approximate: true, bound: .atLeast, per: .month, max: 3)),
      .period(TimePeriod(start: "2018", end: nil, role: .since)),
      .period(TimePeriod(start: nil, end: "2020-01", role: .deadline)),
    ]
    let examples = FactType.allCases.map { $0.contentType.example }
    for value in values + examples { #expect(Self.written(value) == (try Self.encoded(value))) }
  }
}
