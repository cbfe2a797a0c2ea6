package import CouncilModel

/// Something that the registry does not know.
package struct RegistryGap: Sendable {
  /// What is not known of an entity.
  package enum Missing: String, Sendable, Codable {
    case sponsor, staffing, programme, rhythm, deadline
    /// Said not to exist.
    case notAvailable
    /// Asked, and not answered.
    case notAnswered
  }

  /// Of what something is not known.
  package let entity: RegistryEntity
  /// What is not known of it.
  package let missing: Missing
  /// The earlier answer in which it would have been: the last statement about the entity.
  package let last: RegistryStatement
}

extension RegistryView {
  /// What is not known now, by place and name.
  package func gaps() -> [RegistryGap] {
    let all = current()
    let said = Dictionary(grouping: all, by: \.subject)
    let inAreas = Dictionary(
      grouping: all.filter { $0.property == .area }, by: { $0.value.target ?? "" })
    // Meetings may be named after an area, or be a project's in it.
    let meetings = all.filter { $0.property == .frequency }.map { statement in
      Meetings(
        subject: statement.subject,
        name: entities[statement.subject]?.name.lowercased() ?? "")
    }
    return entities.values
      .sorted { ($0.place ?? "", $0.name, $0.id) < ($1.place ?? "", $1.name, $1.id) }
      .flatMap { entity -> [RegistryGap] in
        let own = said[entity.id] ?? []
        switch entity.kind {
        case .project: return gaps(of: entity, own)
        case .area: return gaps(ofArea: entity, inAreas[entity.id] ?? [], said, meetings)
        case .plannedMeasure: return gaps(ofPlan: entity, own)
        case .information: return gaps(ofInformation: entity, own)
        case .sponsor, .programme, .office, .meetingSeries: return []
        }
      }
  }

  private func gaps(of project: RegistryEntity, _ said: [RegistryStatement]) -> [RegistryGap] {
    guard let last = Self.latest(said) else { return [] }
    let wanted: [(StatementProperty, RegistryGap.Missing)] = [
      (.sponsor, .sponsor), (.staffing, .staffing), (.programme, .programme),
    ]
    return wanted.filter { property, _ in !said.contains { $0.property == property } }
      .map { RegistryGap(entity: project, missing: $0.1, last: last) }
  }

  /// Whose rhythm is known.
  private struct Meetings {
    var subject: String
    /// In small letters.
    var name: String
  }

  /// What is known of none of the projects in an area.
  ///
  /// - Parameter inArea: the statements that place projects in it.
  private func gaps(
    ofArea area: RegistryEntity, _ inArea: [RegistryStatement],
    _ said: [String: [RegistryStatement]], _ meetings: [Meetings]
  ) -> [RegistryGap] {
    guard let last = Self.latest(inArea) else { return [] }
    let projects = Set(inArea.map(\.subject))
    let known = projects.flatMap { said[$0] ?? [] }
    var missing: [RegistryGap.Missing] = []
    if !known.contains(where: { $0.property == .sponsor }) { missing.append(.sponsor) }
    if !known.contains(where: { $0.property == .staffing }) { missing.append(.staffing) }
    let name = area.name.lowercased()
    let meets = meetings.contains { projects.contains($0.subject) || $0.name.contains(name) }
    if !meets { missing.append(.rhythm) }
    return missing.map { RegistryGap(entity: area, missing: $0, last: last) }
  }

  private func gaps(ofPlan plan: RegistryEntity, _ said: [RegistryStatement]) -> [RegistryGap] {
    guard let last = Self.latest(said), !said.contains(where: { $0.property == .deadline }) else {
      return []
    }
    return [RegistryGap(entity: plan, missing: .deadline, last: last)]
  }

  private func gaps(
    ofInformation information: RegistryEntity, _ said: [RegistryStatement]
  ) -> [RegistryGap] {
    guard let last = Self.latest(said) else { return [] }
    switch last.polarity {
    case .denied: return [RegistryGap(entity: information, missing: .notAvailable, last: last)]
    case .open: return [RegistryGap(entity: information, missing: .notAnswered, last: last)]
    case .affirmed: return []
    }
  }

  private static func latest(_ statements: [RegistryStatement]) -> RegistryStatement? {
    statements.max { !$0.isNewer(than: $1) && $1.isNewer(than: $0) }
  }
}
