package import CouncilModel
internal import FoundationEssentials

/// Proposals of two sponsors for one project, with every kind of value.
package enum SampleProposal {
  package static let letter = String(repeating: "ab", count: 32)
  package static let project = RegistryEntity(
    id: "project", kind: .project, name: "Jugendtreff", place: "Musterstadt")
  package static let sponsor = RegistryEntity(
    id: "sponsor", kind: .sponsor, name: "AWO", place: "Musterstadt")
  package static let other = RegistryEntity(
    id: "other", kind: .sponsor, name: "AWO Musterstadt e.V.", place: "Musterstadt")

  package static let all: [StatementProposal] = [
    proposal("s1", .sponsor, .entity(id: "sponsor", name: "AWO"), start: 10, [project, sponsor]),
    proposal(
      "s2", .sponsor, .entity(id: "other", name: "AWO Musterstadt e.V."), start: 50,
      [project, other]),
    proposal(
      "s3", .staffing, .staffing(Staffing(fullTimeEquivalents: 3, approximate: true)), start: 90,
      [project]),
    proposal(
      "s4", .frequency, .frequency(Frequency(kind: .none, meeting: true)), start: 120, [project],
      polarity: .denied),
    proposal("s5", .deadline, .date("2025"), start: 150, [project]),
    proposal("s6", .planned, .text("wird eingeführt"), start: 180, [project]),
    proposal("s7", .answered, .nothing, start: 210, [project], polarity: .open),
  ]

  package static func proposal(
    _ id: String, _ property: StatementProperty, _ value: StatementValue, start: Int,
    _ entities: [RegistryEntity], polarity: RegistryStatement.Polarity = .affirmed,
    letter: String = letter
  ) -> StatementProposal {
    let source = StatementSource(
      sha256: letter, path: "Corpus/musterstadt/1.txt", reference: "DS 0012/24",
      municipality: "Musterstadt", exchange: "1234", number: "1", page: 1, start: start,
      end: start + 20, text: "Träger ist die AWO „x“")
    return StatementProposal(
      statement: RegistryStatement(
        id: id, subject: entities[0].id, property: property, value: value,
        scope: property == .staffing ? "Leitung" : nil, polarity: polarity, statedBy: "Jugendamt",
        source: source,
        valid: ValidTime(asOf: "2024", basis: .reference, from: "2018", to: nil), rule: "sample",
        recorded: "2026-01-01T00:00:00Z"),
      entities: entities)
  }
}
