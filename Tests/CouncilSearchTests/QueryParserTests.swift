import CouncilModel
import CouncilStore
import Foundation
import Testing
import TextMatching

@testable import CouncilSearch

@Suite struct QueryParserTests {
  @Test(
    arguments: [
      ("", .all([])), ("radweg brücke", .words("radweg brücke")),
      ("DS 0496/20", .words("DS 0496/20")),
      ("\"neue brücke\" alt", .all([.phrase("neue brücke"), .words("alt")])),
      ("„neue Brücke“", .phrase("neue Brücke")), ("-alb", .not(.words("alb"))),
      ("Kita-Platz - alt", .words("Kita-Platz - alt")), ("rad*", .prefix("rad")),
      ("a OR b ODER c", .any([.words("a"), .words("b"), .words("c")])),
      ("(a | b) c", .all([.any([.words("a"), .words("b")]), .words("c")])),
      ("a UND b", .words("a b")), ("Fraktion:SPD", .filter(.field(.faction, "SPD"))),
      ("office:\"Amt für X\"", .filter(.field(.office, "Amt für X"))),
      ("Mitarbeiter:innen", .words("Mitarbeiter:innen")), ("12:30", .words("12:30")),
      ("Lehrer(innen)", .words("Lehrer(innen)")),
      ("year:2019..2021", .filter(.date(from: "2019", to: "2021"))),
      ("year:>=2019", .filter(.date(from: "2019", to: nil))),
      ("fte:..1,5", .filter(.positions(from: nil, to: 1.5))),
      ("has:Frequency", .filter(.fact(.frequency))),
    ] as [(String, QueryNode)])
  func `A query is read as it is meant`(query: String, node: QueryNode) throws {
    #expect(try QueryParser.parse(query) == node)
  }

  @Test(
    arguments: [
      ("radweg \"neue", 7, "a closing quote is missing"),
      ("a OR", 4, "a word is missing after OR"),
      ("OR b", 0, "a word is missing before OR"), ("(a b", 0, "a closing parenthesis is missing"),
      ("a b)", 3, "a parenthesis is missing before this one"),
      ("year:20", 5, "a year has four digits: year:2019 or year:2019..2021"),
      ("year: 2020", 5, "a value is missing after year:"),
      ("has:geld", 4, "not one of sponsor, staffing"),
      ("farbe:rot", 0, "no field farbe; there are"),
      ("a *", 2, "at least two letters before *"), ("fte:viel", 4, "positions are a number"),
      ("date:2020-1", 5, "a date is written 2019-05-31"),
      ("a -(", 3, "a closing parenthesis is missing"),
    ])
  func `A broken query is refused with its place`(query: String, position: Int, reason: String) {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(query) }
    #expect(error?.position == position)
    #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func `The message points at the place`() {
    let error = QueryError(
      query: "radweg \"neue", position: 7, reason: "a closing quote is missing")
    #expect(
      error.message == """
        a closing quote is missing
          radweg "neue
                 ^
        """)
  }

  @Test func `Deep and long queries are refused, not followed`() {
    #expect(throws: QueryError.self) {
      try QueryParser.parse(String(repeating: "(", count: 500) + "a")
    }
    #expect(throws: QueryError.self) {
      try QueryParser.parse(String(repeating: "a ", count: 9_000))
    }
  }
}
