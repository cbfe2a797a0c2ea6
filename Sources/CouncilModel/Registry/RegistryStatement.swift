/// One thing that a letter says about an entity of the registry.
package struct RegistryStatement: Sendable, Hashable {
  package enum Polarity: String, Sendable, Codable {
    case affirmed
    /// Said not to be: "finden nicht statt", "liegt nicht vor".
    case denied
    /// Asked, and not answered.
    case open
  }

  package enum Status: String, Sendable, Codable {
    /// By a rule; nobody has looked at it yet.
    case proposed
    case accepted
    case rejected
  }

  /// Stable: made of the passage and of what was proposed from it.
  package var id: String
  /// The entity's identifier.
  package var subject: String
  package var property: StatementProperty
  package var value: StatementValue
  /// What of the subject is meant: "unbesetzt", "2020", "Grünpflege".
  package var scope: String?
  package var polarity: Polarity
  /// Who says so: the office that the passage names, or the one that answers the letter.
  package var statedBy: String?
  package var source: StatementSource
  package var valid: ValidTime
  /// The name of the rule that proposed it.
  package var rule: String
  package var status: Status
  /// When it was taken into the registry: ISO 8601, UTC.
  package var recorded: String

  package init(
    id: String, subject: String, property: StatementProperty, value: StatementValue,
    scope: String? = nil, polarity: Polarity = .affirmed, statedBy: String? = nil,
    source: StatementSource, valid: ValidTime, rule: String, status: Status = .proposed,
    recorded: String
  ) {
    self.id = id
    self.subject = subject
    self.property = property
    self.value = value
    self.scope = scope
    self.polarity = polarity
    self.statedBy = statedBy
    self.source = source
    self.valid = valid
    self.rule = rule
    self.status = status
    self.recorded = recorded
  }
}

/// Writes every field, absent ones as null, and the unit.
extension RegistryStatement: Codable {
  private enum Key: String, CodingKey {
    case id, subject, property, value, unit, scope, polarity, statedBy, source, valid, rule
    case status, recorded
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decode(String.self, forKey: .id)
    subject = try fields.decode(String.self, forKey: .subject)
    property = try fields.decode(StatementProperty.self, forKey: .property)
    value = try fields.decode(StatementValue.self, forKey: .value)
    scope = try fields.decodeIfPresent(String.self, forKey: .scope)
    polarity = try fields.decode(Polarity.self, forKey: .polarity)
    statedBy = try fields.decodeIfPresent(String.self, forKey: .statedBy)
    source = try fields.decode(StatementSource.self, forKey: .source)
    valid = try fields.decode(ValidTime.self, forKey: .valid)
    rule = try fields.decode(String.self, forKey: .rule)
    status = try fields.decode(Status.self, forKey: .status)
    recorded = try fields.decode(String.self, forKey: .recorded)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(subject, forKey: .subject)
    try fields.encode(property, forKey: .property)
    try fields.encode(value, forKey: .value)
    try fields.encode(property.unit, forKey: .unit)
    try fields.encode(scope, forKey: .scope)
    try fields.encode(polarity, forKey: .polarity)
    try fields.encode(statedBy, forKey: .statedBy)
    try fields.encode(source, forKey: .source)
    try fields.encode(valid, forKey: .valid)
    try fields.encode(rule, forKey: .rule)
    try fields.encode(status, forKey: .status)
    try fields.encode(recorded, forKey: .recorded)
  }
}
