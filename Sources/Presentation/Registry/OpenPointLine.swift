internal import CouncilModel
package import EntityRegistry

/// Something that is not known, or should have been done by now, for programs:
/// `{"entity":…,"missing":"staffing","due":null,"last":{…}}`
package struct OpenPointLine: Encodable, Sendable {
  private enum Key: String, CodingKey { case entity, missing, due, last }

  private let entity: RegistryEntity
  private let missing: RegistryGap.Missing?
  private let due: String?
  /// The statement that speaks of it last.
  private let last: StatementLine

  package init(_ gap: RegistryGap, in view: RegistryView) {
    (entity, missing, due) = (gap.entity, gap.missing, nil)
    last = StatementLine(gap.last, in: view)
  }

  package init(_ measure: DueMeasure, in view: RegistryView) {
    (entity, missing, due) = (measure.entity, nil, measure.date)
    last = StatementLine(measure.deadline, in: view)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(EntityName(entity), forKey: .entity)
    try fields.encode(missing, forKey: .missing)
    try fields.encode(due, forKey: .due)
    try fields.encode(last, forKey: .last)
  }
}
