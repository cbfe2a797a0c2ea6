import CouncilModel
import EntityRegistry
import FoundationEssentials
import Testing

@testable import ReadingRoom

@Suite struct DecisionFormTests {
  private static let statement = RegistryStatement(
    id: "s1", subject: "kino", property: .staffing,
    value: .staffing(Staffing(fullTimeEquivalents: 2, weeklyHours: 39)), scope: "Leitung",
    source: StatementSource(
      sha256: "a", path: "a.md", reference: nil, municipality: nil, exchange: nil, number: nil,
      page: 1, start: 0, end: 1, text: "x"),
    valid: ValidTime(asOf: "2021", from: "2018"), rule: "test", recorded: "t")
  private static let view = RegistryView(
    entities: [RegistryEntity(id: "kino", kind: .project, name: "Kino", place: nil)],
    statements: [statement])

  static let decisions: [(String, Decision)] = [
    ("entscheidung=bestaetigen", .accept(statement: "s1")),
    ("entscheidung=verwerfen", .reject(statement: "s1")),
    (
      "entscheidung=umbenennen&name=+Kino++Nord+", .rename(entity: "kino", name: "Kino Nord")
    ),
    (
      "entscheidung=abtrennen&name=Haus",
      .split(entity: "kino", statements: ["s1"], name: "Haus")
    ),
    (
      "entscheidung=aendern&wert=1%2C5&umfang=Leitung&von=2018&bis=",
      .edit(
        statement: "s1", value: .staffing(Staffing(fullTimeEquivalents: 1.5)), scope: nil,
        valid: nil)
    ),
    (
      "entscheidung=aendern&wert=2&umfang=&von=&bis=2025",
      .edit(
        statement: "s1", value: nil, scope: "",
        valid: ValidTime(asOf: "2021", from: nil, to: "2025"))
    ),
  ]

  @Test(arguments: decisions)
  func `A form says a decision, and what it leaves as it was stays so`(
    fields: String, decision: Decision
  ) throws {
    let form = try DecisionForm(try FormFields(decoding: "stand=7&" + fields))
    #expect(form.seen == 7)
    #expect(try form.decision(about: Self.statement, in: Self.view) == decision)
  }

  @Test(arguments: [
    "entscheidung=", "entscheidung=x", "entscheidung=umbenennen&name=+",
    "entscheidung=aendern&wert=viele", "entscheidung=aendern&wert=2&von=gestern",
  ])
  func `What is no decision is refused with 400`(fields: String) throws {
    let form = try DecisionForm(try FormFields(decoding: "stand=7&" + fields))
    let error = #expect(throws: RoomError.self) {
      try form.decision(about: Self.statement, in: Self.view)
    }
    #expect(error?.status == 400)
  }

  @Test(arguments: ["", "stand=", "stand=-1", "stand=x"])
  func `A form that does not say what its sender saw is refused`(fields: String) throws {
    let fields = try FormFields(decoding: fields)
    #expect(throws: RoomError.self) { try DecisionForm(fields) }
  }
}
