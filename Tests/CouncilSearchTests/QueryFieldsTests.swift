import CouncilModel
import CouncilStore
import Foundation
import Testing

@testable import CouncilSearch

@Suite struct QueryFieldsTests {
  @Test(
    arguments: [
      ("faction", "SPD", .field(.faction, "SPD")), ("fraktion", "SPD", .field(.faction, "SPD")),
      ("träger", "AWO", .field(.sponsor, "AWO")), ("gebiet", "Nord", .field(.area, "Nord")),
      ("kommune", "Neustadt", .field(.council, "Neustadt")),
      ("betreff", "Rad", .field(.subject, "Rad")),
      ("jahr", "2020", .date(from: "2020", to: "2020")),
      ("year", "..2020", .date(from: nil, to: "2020")),
      ("datum", "2020-05..", .date(from: "2020-05", to: nil)),
      ("date", "<=2020-05-31", .date(from: nil, to: "2020-05-31")),
      ("vzä", ">=0,5", .positions(from: 0.5, to: nil)), ("fte", "2", .positions(from: 2, to: 2)),
      ("disposition", "REFUSED", .disposition(.refused)), ("type", "Answer", .paperType(.answer)),
      ("has", "sponsor", .fact(.sponsor)), ("thema", "Verkehr", .topic("Verkehr")),
      ("vorgang", "case-0123456789ab", .councilCase("case-0123456789ab")),
      ("open", "yes", .isOpen(true)), ("offen", "nein", .isOpen(false)),
    ] as [(String, String, SearchFilter)])
  func `German and English names mean the same fields`(
    name: String, value: String, filter: SearchFilter
  ) throws {
    #expect(try QueryFields.filter(name, value) == filter)
  }

  @Test(
    arguments: [
      ("year", "20"), ("year", "zwanzig"), ("date", "31.5.2020"), ("date", "2020-5"),
      ("fte", "viel"), ("fte", "1-2"), ("disposition", "maybe"), ("has", "geld"), ("type", "brief"),
      ("faction", " "), ("open", "vielleicht"),
    ])
  func `A value that a field does not take is refused`(name: String, value: String) {
    let problem = #expect(throws: QueryFields.Problem.self) {
      try QueryFields.filter(name, value)
    }
    #expect(problem?.isAboutName == false)
  }

  @Test func `A name that is not known is refused with those that are`() throws {
    let problem = #expect(throws: QueryFields.Problem.self) {
      try QueryFields.filter("farbe", "rot")
    }
    #expect(problem?.isAboutName == true)
    for name in QueryFields.documented {
      #expect(problem?.reason.contains(name) == true)
      #expect(QueryFields.names.contains(name))
    }
  }

  @Test(
    arguments: [
      ("2019..2021", "2019", "2021"), ("2019..", "2019", nil), ("..2021", nil, "2021"),
      (">=5", "5", nil), ("<=5", nil, "5"), ("5", "5", "5"), ("..", nil, nil), ("", "", ""),
    ] as [(String, String?, String?)])
  func `A span has one end or two`(text: String, from: String?, to: String?) {
    let span = QuerySpan(text)
    #expect(span.from == from)
    #expect(span.to == to)
  }
}
