internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials
internal import Testing

extension RegistryClause {
  private static func seeded(_ store: any RegistryStore) throws {
    _ = try store.seed(SampleProposal.all, from: SampleProposal.letter)
  }

  private static func statement(
    _ id: String, in store: any RegistryStore
  ) throws -> RegistryStatement {
    try #require(try store.statements().first { $0.id == id })
  }

  private static let everyKind: [Decision] = [
    .accept(statement: "s1"), .reject(statement: "s2"),
    .edit(
      statement: "s3", value: .staffing(Staffing(fullTimeEquivalents: 2)), scope: "Beratung",
      valid: ValidTime(asOf: "2024-05-01", basis: .letter, from: nil, to: "2025")),
    .rename(entity: "project", name: "Jugendtreff Nord"),
    .merge(entity: "sponsor", into: "other"),
    .split(entity: "project", statements: ["s5", "s6"], name: "Jugendcafé"),
    .keepApart(entity: "project", from: "project-2"),
  ]

  /// What people's decisions do, and that they stay.
  static let decisions: [RegistryClause] = [
    RegistryClause("A statement is accepted, rejected and edited") { store throws in
      try seeded(store)
      for decision in everyKind.prefix(3) { _ = try store.decide(decision, by: "A", at: "t") }
      #expect(try statement("s1", in: store).status == .accepted)
      #expect(try statement("s2", in: store).status == .rejected)
      let edited = try statement("s3", in: store)
      #expect(edited.status == .accepted)
      #expect(edited.value == .staffing(Staffing(fullTimeEquivalents: 2)))
      #expect(edited.scope == "Beratung")
      #expect(edited.valid.to == "2025" && edited.valid.from == nil)
      #expect(edited.source == SampleProposal.all[2].statement.source)
    },
    RegistryClause("What an edit does not name stays as it is") { store throws in
      try seeded(store)
      _ = try store.decide(
        .edit(statement: "s3", value: nil, scope: "", valid: nil), by: "A", at: "t")
      let edited = try statement("s3", in: store)
      #expect(edited.scope == nil)
      #expect(edited.value == SampleProposal.all[2].statement.value)
      #expect(edited.valid == SampleProposal.all[2].statement.valid)
    },
    RegistryClause("An entity is renamed, and its old name is an alias") { store throws in
      try seeded(store)
      _ = try store.decide(.rename(entity: "project", name: "Jugendtreff Nord"), by: "A", at: "t")
      let entity = try #require(try store.entities().first { $0.id == "project" })
      #expect(entity.name == "Jugendtreff Nord" && entity.aliases == ["Jugendtreff"])
    },
    RegistryClause("Entities are merged, and chains have one step") { store throws in
      try seeded(store)
      let third = RegistryEntity(id: "third", kind: .sponsor, name: "Dritte", place: nil)
      _ = try store.seed(
        [
          SampleProposal.proposal(
            "v1", .sponsor, .entity(id: "third", name: "Dritte"), start: 1,
            [SampleProposal.project, third], letter: "third")
        ], from: "third")
      _ = try store.decide(.merge(entity: "sponsor", into: "other"), by: "A", at: "t")
      _ = try store.decide(.merge(entity: "other", into: "third"), by: "A", at: "t")
      let merged = try store.entities().filter { $0.mergedInto != nil }
      #expect(merged.map(\.id) == ["other", "sponsor"])
      #expect(Set(merged.map(\.mergedInto)) == ["third"])
    },
    RegistryClause("A split moves statements to an entity of their own, kept apart") {
      store throws in
      try seeded(store)
      _ = try store.decide(
        .split(entity: "project", statements: ["s5", "s6"], name: "Jugendcafé"), by: "A", at: "t")
      let new = try #require(try store.entities().first { $0.name == "Jugendcafé" })
      #expect(new.kind == .project && new.place == "Musterstadt")
      #expect(try store.statements().filter { $0.subject == new.id }.map(\.id) == ["s5", "s6"])
      #expect(try store.pairsKeptApart() == [EntityPair("project", new.id)])
    },
    RegistryClause("What is kept apart is kept apart until it is merged") { store throws in
      try seeded(store)
      _ = try store.decide(.keepApart(entity: "sponsor", from: "other"), by: "A", at: "t")
      #expect(try store.pairsKeptApart() == [EntityPair("other", "sponsor")])
      _ = try store.decide(.merge(entity: "sponsor", into: "other"), by: "A", at: "t")
      #expect(try store.pairsKeptApart().isEmpty)
    },
    RegistryClause("No decision is undone by seeding again") { store throws in
      try seeded(store)
      for decision in everyKind { _ = try store.decide(decision, by: "A", at: "t") }
      let before = (try store.entities(), try store.statements(), try store.pairsKeptApart())
      try seeded(store)
      #expect(try store.entities() == before.0)
      #expect(try store.statements() == before.1)
      #expect(try store.pairsKeptApart() == before.2)
    },
    RegistryClause("The log says who decided what, and when, in order") { store throws in
      try seeded(store)
      for (index, decision) in everyKind.enumerated() {
        let record = try store.decide(decision, by: "Person \(index)", at: "2026-01-0\(index + 1)")
        #expect(record.number == index + 1)
      }
      let log = try store.decisions()
      #expect(log.map(\.decision) == everyKind)
      #expect(log.map(\.by) == everyKind.indices.map { "Person \($0)" })
      #expect(log.map(\.at) == everyKind.indices.map { "2026-01-0\($0 + 1)" })
    },
    RegistryClause("A decision that cannot be carried out changes nothing, not even the log") {
      store throws in
      try seeded(store)
      let before = (try store.entities(), try store.statements())
      for decision: Decision in [
        .accept(statement: "none"), .reject(statement: ""),
        .edit(statement: "s3", value: .date("2025"), scope: nil, valid: nil),
        .edit(statement: "s1", value: .entity(id: "none", name: "x"), scope: nil, valid: nil),
        .rename(entity: "none", name: "x"), .rename(entity: "project", name: ""),
        .merge(entity: "project", into: "sponsor"), .merge(entity: "sponsor", into: "sponsor"),
        .split(entity: "project", statements: [], name: "x"),
        .split(entity: "project", statements: ["s5", "none"], name: "x"),
        .split(entity: "sponsor", statements: ["s5"], name: "x"),
        .keepApart(entity: "sponsor", from: "sponsor"),
      ] {
        let error = #expect(throws: StoreError.self) {
          try store.decide(decision, by: "A", at: "t")
        }
        #expect(error?.kind == .refused, "\(decision)")
      }
      #expect(try store.entities() == before.0)
      #expect(try store.statements() == before.1)
      #expect(try store.decisions().isEmpty)
    },
    RegistryClause("What was undone is as it was before, and the log says both") { store throws in
      try seeded(store)
      for decision in everyKind {
        let before = (try store.entities(), try store.statements(), try store.pairsKeptApart())
        let number = try store.decide(decision, by: "A", at: "t").number
        _ = try store.decide(.undo(number: number), by: "B", at: "t")
        #expect(try store.entities() == before.0, "\(decision)")
        #expect(try store.statements() == before.1, "\(decision)")
        #expect(try store.pairsKeptApart() == before.2, "\(decision)")
        _ = try store.decide(decision, by: "A", at: "t")
      }
      #expect(try store.decisions().count == 3 * everyKind.count)
    },
    RegistryClause("What somebody went on from, or what was undone, cannot be undone") {
      store throws in
      try seeded(store)
      _ = try store.decide(.accept(statement: "s1"), by: "A", at: "t")
      _ = try store.decide(.reject(statement: "s1"), by: "B", at: "t")
      for number in [0, 1, 7] {
        let error = #expect(throws: StoreError.self) {
          try store.decide(.undo(number: number), by: "A", at: "t")
        }
        #expect(error?.kind == .refused)
      }
      _ = try store.decide(.undo(number: 2), by: "A", at: "t")
      #expect(throws: StoreError.self) { try store.decide(.undo(number: 2), by: "A", at: "t") }
      #expect(throws: StoreError.self) { try store.decide(.undo(number: 3), by: "A", at: "t") }
      _ = try store.decide(.undo(number: 1), by: "A", at: "t")
      #expect(try statement("s1", in: store).status == .proposed)
    },
    RegistryClause(
      "Who decides on what somebody has decided meanwhile is told, and nothing changes"
    ) {
      store throws in
      try seeded(store)
      _ = try store.decide(.accept(statement: "s1"), by: "A", at: "t", seen: 0)
      let error = #expect(throws: StoreError.self) {
        try store.decide(.reject(statement: "s1"), by: "B", at: "t", seen: 0)
      }
      #expect(error?.kind == .outdated)
      #expect(try statement("s1", in: store).status == .accepted)
      #expect(try store.decisions().map(\.by) == ["A"])
      _ = try store.decide(.reject(statement: "s2"), by: "B", at: "t", seen: 0)
      _ = try store.decide(.reject(statement: "s1"), by: "B", at: "t", seen: 2)
      #expect(try store.decisions().count == 3)
    },
  ]
}
