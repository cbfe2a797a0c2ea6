import CouncilModel
import EntityRegistry
import Testing

/// What three letters of the project's own say together: of 2021, of 2024 that says otherwise, and
/// one of another city.
@Suite struct RegistryViewTests {
  private let view: RegistryView

  init() throws {
    view = try Self.view()
  }

  static func view(
    changing change: (RegistryStatement) -> RegistryStatement = { $0 },
    merging: [String: String] = [:]
  ) throws -> RegistryView {
    let paths = [
      "neustadt-an-der-linde/DS-0317-21.md", "neustadt-an-der-linde/DS-0219-24.md",
      "koellnitz/F-0127-2021.txt",
    ]
    let proposals = try paths.flatMap {
      StatementReader.proposals(in: try LetterText.corpus($0), recorded: "2026-01-01T00:00:00Z")
    }
    var entities: [String: RegistryEntity] = [:]
    for entity in proposals.flatMap(\.entities) where entities[entity.id] == nil {
      var entity = entity
      entity.mergedInto = merging[entity.name]
      entities[entity.id] = entity
    }
    return RegistryView(
      entities: Array(entities.values), statements: proposals.map { change($0.statement) })
  }

  private func values(
    _ name: String, _ property: StatementProperty, on day: String? = nil
  ) -> [String] {
    let ids = view.entities(named: name).map(\.id)
    return view.current(on: day)
      .filter { ids.contains($0.subject) && $0.property == property }
      .map(LetterText.value)
  }

  @Test(
    arguments: [
      (nil, ["0.75"]), ("2024-12-31", ["0.75"]), ("2021-12-31", ["1"]), ("2020-12-31", []),
    ] as [(String?, [String])])
  func `The letter that speaks last is right, and on a day the last before it`(
    day: String?, expected: [String]
  ) {
    #expect(values("Quartiersmanagement Gartenfeld", .staffing, on: day) == expected)
  }

  @Test(
    arguments: [
      ("2021-12-31", ["AWO"]), ("2023-06-30", ["Caritasverband Lindeland e.V."]),
    ])
  func `What is said to hold since a day holds from then, before its letter`(
    day: String, expected: [String]
  ) {
    #expect(values("Quartiersmanagement Alte Ziegelei", .sponsor, on: day).last == expected.last)
  }

  @Test func `The history keeps what was said before`() throws {
    let entity = try #require(view.entities(named: "NachbarNetz").first)
    let history = EntityHistory(of: entity, in: view, log: [])
    let positions = history.statements.filter { $0.property == .staffing }
    #expect(positions.map(LetterText.value) == ["2.5", "2"])
    #expect(positions.map(\.valid.asOf) == ["2021", "2024-03-14"])
    #expect(positions.map(\.source.reference) == ["DS 0317/21", "DS 0219/24"])
  }

  @Test func `Letters that disagree stand side by side`() {
    let conflicts = view.conflicts().map { conflict in
      "\(view.entities[conflict.cell.subject]?.name ?? "") \(conflict.cell.property) "
        + "\(conflict.kind) " + conflict.statements.map(LetterText.value).joined(separator: " → ")
    }
    #expect(
      conflicts == [
        "Fachtreffen auf Landesebene frequency changed recurrence 5.2 about → recurrence 4.3333",
        "Gesamtstädtische Strategie für die Arbeit in den Quartieren deadline changed 2025 → 2027",
        "Gesamtstädtische Treffen frequency changed none 0 → recurrence 2",
        "NachbarNetz staffing changed 2.5 → 2",
        "Quartiersmanagement Alte Ziegelei sponsor changed AWO → Caritasverband Lindeland e.V.",
        "Quartiersmanagement Alte Ziegelei staffing changed 1 → 0.75",
        "Quartiersmanagement Gartenfeld staffing changed 1 → 0.75",
      ])
  }

  @Test func `At one time, or at a time that is not known, it is a contradiction`() throws {
    let view = try Self.view { statement in
      var undated = statement
      undated.valid.asOf = nil
      return undated
    }
    #expect(Set(view.conflicts().map(\.kind)) == [.contradicts])
  }

  @Test func `Another city's entities are others, whatever their names`() throws {
    let sponsors = view.entities(named: "AWO").filter { $0.kind == .sponsor }
    #expect(sponsors.map(\.place) == ["Neustadt an der Linde"])
    let other = view.entities(named: "Arbeiterwohlfahrt")
    #expect(other.map(\.place) == ["Köllnitz"])
  }

  @Test func `What was rejected is gone, and with it the disagreement`() throws {
    let view = try Self.view { statement in
      var rejected = statement
      if statement.source.reference == "DS 0219/24" { rejected.status = .rejected }
      return rejected
    }
    #expect(view.conflicts().isEmpty)
    #expect(view.statements.allSatisfy { $0.source.reference != "DS 0219/24" })
  }

  @Test func `What was merged is one, under all its names`() throws {
    let target = try #require(view.entities(named: "Arbeitstreffen der hiesigen Kräfte").first)
    let merged = try Self.view(merging: ["Gesamtstädtische Treffen": target.id])
    let whole = try #require(merged.entities[target.id])
    #expect(whole.aliases == ["Gesamtstädtische Treffen"])
    #expect(merged.entities(named: "Gesamtstädtische Treffen").map(\.id) == [target.id])
    #expect(merged.statements.filter { $0.subject == target.id }.count == 3)
  }

  @Test(
    arguments: [
      ("Gartenfeld", ["Gartenfeld"]),
      ("gartenf", ["Gartenfeld", "Quartiersmanagement Gartenfeld"]),
      ("nachbarnetz", ["NachbarNetz"]), ("gibt es nicht", []),
    ])
  func `A name, part of one or an identifier names entities`(name: String, expected: [String]) {
    #expect(view.entities(named: name).map(\.name) == expected)
    for entity in view.entities(named: name) {
      #expect(view.entities(named: String(entity.id.prefix(8))).contains(entity))
    }
  }

  @Test func `Gaps are what is known of no letter`() {
    let gaps = view.gaps().map { "\($0.entity.name): \($0.missing)" }
    for expected in [
      "Wiesengrund: sponsor", "Wiesengrund: rhythm", "Gartenfeld: rhythm",
      "Quartiersmanagement Wiesengrund: sponsor", "Jugendcafé Lokschuppen: staffing",
      "Vollständige Übersicht über alle Träger: notAvailable",
      "DS 0219/24, Frage 4: Welche Mittel sind im Haushalt 2025 dafür eingeplant?: notAnswered",
      "Nachbarschaftstreff für Rabenau: deadline",
    ] {
      #expect(gaps.contains(expected), "\(expected)")
    }
    // The round table of the quarter meets, and its project has a sponsor.
    #expect(!gaps.contains { $0.hasPrefix("Bahnhofsviertel:") })
    #expect(!gaps.contains("Gartenfeld: sponsor"))
  }

  @Test(
    arguments: [
      ("2022-12-31", []), ("2023-01-01", ["Sanierung des Jugendcafés"]),
      ("2024-07-02", ["Sanierung des Jugendcafés", "Koordinierungsstelle für die Quartiere"]),
    ])
  func `A plan is due when its date is past, by what was said last`(
    day: String, expected: [String]
  ) {
    #expect(view.due(before: day).map(\.entity.name) == expected)
  }

  @Test func `The next inquiry asks for the gaps and cites the earlier answers`() throws {
    let scope = InquiryScope(area: "Wiesengrund", place: nil, in: view)
    let draft = InquiryDraft(
      gaps: view.gaps().filter { scope.includes($0.entity, $0.last) }, due: [],
      title: "Offene Fragen zum Gebiet Wiesengrund")
    let text = draft.lines.joined(separator: "\n")
    for expected in [
      "Anfrage: Offene Fragen zum Gebiet Wiesengrund",
      "Welche Träger sind im Gebiet „Wiesengrund“ mit welchen Angeboten tätig?",
      "(DS 0219/24, Antwort auf Frage 1, Seite 1: „Im Fördergebiet Wiesengrund ist eine halbe Stelle",
      "Liegt inzwischen vor: „Vollständige Übersicht über alle Träger“?",
    ] {
      #expect(text.contains(expected), "\(text)")
    }
    #expect(!text.contains("Köllnitz"))
    #expect(draft.questions == draft.lines.filter { $0.first?.isNumber == true }.count)
  }
}
