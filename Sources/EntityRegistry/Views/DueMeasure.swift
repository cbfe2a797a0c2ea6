package import CouncilModel

/// A planned measure with the date until which it was to be done.
package struct DueMeasure: Sendable {
  /// The plan.
  package let entity: RegistryEntity
  /// The statement that gives the date.
  package let deadline: RegistryStatement
  /// ISO 8601, as exact as printed: "2025", "2025-06".
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
