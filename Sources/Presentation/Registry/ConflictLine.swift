internal import CouncilModel
package import EntityRegistry

/// A cell of which letters say different things, for programs:
/// `{"entity":…,"property":"staffing","scope":null,"kind":"changed","statements":[…]}`
package struct ConflictLine: Encodable, Sendable {
  private enum Key: String, CodingKey { case entity, property, scope, kind, statements }

  private let conflict: RegistryConflict
  private let view: RegistryView

  package init(_ conflict: RegistryConflict, in view: RegistryView) {
    self.conflict = conflict
    self.view = view
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(view.entities[conflict.cell.subject].map(EntityName.init), forKey: .entity)
    try fields.encode(conflict.cell.property, forKey: .property)
    try fields.encode(conflict.cell.scope, forKey: .scope)
    try fields.encode(conflict.kind, forKey: .kind)
    try fields.encode(
      conflict.statements.map { StatementLine($0, in: view) }, forKey: .statements)
  }
}
