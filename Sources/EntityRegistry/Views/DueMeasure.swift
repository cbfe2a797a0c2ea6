package import CouncilModel

/// A planned measure with the date until which it was to be done.
package struct DueMeasure: Sendable {
  package let entity: RegistryEntity
  package let deadline: RegistryStatement
  package let date: String
}

extension RegistryView {
  /// What was to be done before a day, the oldest first: "bis 2025" is due when 2026 begins.
  package func due(before day: String) -> [DueMeasure] {
    current().compactMap { statement -> DueMeasure? in
      guard statement.property == .deadline, case .date(let date) = statement.value,
        !ValidTime.isUpTo(day, date), let entity = entity(of: statement)
      else { return nil }
      return DueMeasure(entity: entity, deadline: statement, date: date)
    }
    .sorted {
      ($0.date, $0.entity.name, $0.deadline.id) < ($1.date, $1.entity.name, $1.deadline.id)
    }
  }
}
