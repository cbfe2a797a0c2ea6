internal import CouncilModel
internal import CouncilStore
internal import Testing

extension RegistryClause {
  private static let letter = SampleProposal.letter

  /// What seeding does, and what it never does.
  static let seeding: [RegistryClause] = [
    RegistryClause("A new registry is empty") { store throws in
      #expect(try store.entities().isEmpty)
      #expect(try store.statements().isEmpty)
      #expect(try store.decisions().isEmpty)
      #expect(try store.pairsKeptApart().isEmpty)
    },
    RegistryClause("What was seeded is there as it was proposed, in the order of the letter") {
      store throws in
      let outcome = try store.seed(SampleProposal.all, from: letter)
      #expect(outcome.proposed == SampleProposal.all.count)
      #expect(try store.statements() == SampleProposal.all.map(\.statement))
      let (statements, entities) = (try store.statements(), try store.entities())
      for limit in [1, 2, 100] {
        #expect(
          try StoreClause.pages { try store.statements(after: $0, limit: limit) } == statements)
        #expect(try StoreClause.pages { try store.entities(after: $0, limit: limit) } == entities)
      }
      #expect(
        try store.entities()
          == [SampleProposal.other, SampleProposal.project, SampleProposal.sponsor])
    },
    RegistryClause("Seeding again changes nothing") { store throws in
      _ = try store.seed(SampleProposal.all, from: letter)
      let before = (try store.entities(), try store.statements())
      let again = try store.seed(SampleProposal.all, from: letter)
      #expect(again.proposed == 0 && again.known == SampleProposal.all.count)
      #expect(try store.entities() == before.0)
      #expect(try store.statements() == before.1)
    },
    RegistryClause("What rules no longer propose is withdrawn with its entities, unless decided") {
      store throws in
      _ = try store.seed(SampleProposal.all, from: letter)
      _ = try store.decide(.accept(statement: "s1"), by: "A", at: "t")
      let outcome = try store.seed([SampleProposal.all[2]], from: letter)
      #expect(outcome.withdrawn == 5 && outcome.known == 1)
      #expect(try store.statements().map(\.id) == ["s1", "s3"])
      #expect(try store.entities().map(\.id) == ["project", "sponsor"])
    },
    RegistryClause("The revision is another after each change, and after nothing else") {
      store throws in
      var revisions = [try store.registryRevision()]
      func note() throws { revisions.append(try store.registryRevision()) }
      _ = try store.seed(SampleProposal.all, from: letter)
      try note()
      _ = try store.decide(.accept(statement: "s1"), by: "A", at: "t")
      try note()
      _ = try store.seed([SampleProposal.all[2]], from: letter)
      try note()
      #expect(Set(revisions).count == 4)
      _ = try store.seed([SampleProposal.all[2]], from: letter)
      try note()
      #expect(revisions[4] == revisions[3])
    },
    RegistryClause("Another letter's statements stay") { store throws in
      _ = try store.seed(SampleProposal.all, from: letter)
      let other = String(repeating: "cd", count: 32)
      let proposal = SampleProposal.proposal(
        "t1", .planned, .text("x"), start: 5, [SampleProposal.project], letter: other)
      _ = try store.seed([proposal], from: other)
      #expect(try store.statements().count == SampleProposal.all.count + 1)
    },
    RegistryClause("What was decided on is not proposed anew in other words") { store throws in
      _ = try store.seed(SampleProposal.all, from: letter)
      _ = try store.decide(.reject(statement: "s1"), by: "A", at: "t")
      let reworded = SampleProposal.proposal(
        "s1b", .sponsor, .entity(id: "other", name: "AWO Musterstadt e.V."), start: 15,
        [SampleProposal.project, SampleProposal.other])
      let outcome = try store.seed([reworded], from: letter)
      #expect(outcome.proposed == 0 && outcome.decided == 1)
      #expect(try store.statements().map(\.id) == ["s1"])
    },
    RegistryClause("Another name for an entity becomes an alias") { store throws in
      _ = try store.seed(SampleProposal.all, from: letter)
      var renamed = SampleProposal.sponsor
      renamed.name = "Arbeiterwohlfahrt"
      let other = String(repeating: "ef", count: 32)
      let proposal = SampleProposal.proposal(
        "u1", .sponsor, .entity(id: "sponsor", name: "Arbeiterwohlfahrt"), start: 1,
        [SampleProposal.project, renamed], letter: other)
      _ = try store.seed([proposal], from: other)
      let sponsor = try store.entities().first { $0.id == "sponsor" }
      #expect(sponsor?.name == "AWO")
      #expect(sponsor?.aliases == ["Arbeiterwohlfahrt"])
    },
  ]
}
