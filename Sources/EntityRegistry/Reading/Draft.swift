internal import CouncilModel

/// A statement as a rule reads it from a passage, before it has an identifier.
struct Draft {
  enum Value: Hashable {
    case entity(EntityName)
    case staffing(Staffing)
    case frequency(Frequency)
    case date(String)
    case text(String)
    case nothing
  }

  var subject: EntityName
  var property: StatementProperty
  var value: Value
  var scope: String?
  var polarity = RegistryStatement.Polarity.affirmed
  /// An office that the passage names as the one that says so.
  var statedBy: String?
  /// Tokens of the passage that prove it.
  var range: Range<Int>
  var from: String?
  var to: String?
  var rule: String
  /// What the next sentence may refer to; nil where it may not.
  var topic: Topic?
}
