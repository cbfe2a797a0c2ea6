/// What a statement says.
package enum StatementValue: Sendable, Hashable {
  /// Another entity, with the name that it had when this was written.
  case entity(id: String, name: String)
  case staffing(Staffing)
  case frequency(Frequency)
  /// ISO 8601, as exact as printed.
  case date(String)
  case text(String)
  /// Said or found to be missing: a denial or a gap.
  case nothing
}

/// `{"type":"entity","entity":"…","name":"…"}`, `{"type":"staffing","staffing":{…}}`, …
extension StatementValue: Codable {
  private enum Key: String, CodingKey {
    case type, entity, name, staffing, frequency, date, text
  }

  private enum Kind: String, Codable { case entity, staffing, frequency, date, text, nothing }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    switch try fields.decode(Kind.self, forKey: .type) {
    case .entity:
      self = .entity(
        id: try fields.decode(String.self, forKey: .entity),
        name: try fields.decode(String.self, forKey: .name))
    case .staffing: self = .staffing(try fields.decode(Staffing.self, forKey: .staffing))
    case .frequency: self = .frequency(try fields.decode(Frequency.self, forKey: .frequency))
    case .date: self = .date(try fields.decode(String.self, forKey: .date))
    case .text: self = .text(try fields.decode(String.self, forKey: .text))
    case .nothing: self = .nothing
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .entity(let id, let name):
      try fields.encode(Kind.entity, forKey: .type)
      try fields.encode(id, forKey: .entity)
      try fields.encode(name, forKey: .name)
    case .staffing(let staffing):
      try fields.encode(Kind.staffing, forKey: .type)
      try fields.encode(staffing, forKey: .staffing)
    case .frequency(let frequency):
      try fields.encode(Kind.frequency, forKey: .type)
      try fields.encode(frequency, forKey: .frequency)
    case .date(let date):
      try fields.encode(Kind.date, forKey: .type)
      try fields.encode(date, forKey: .date)
    case .text(let text):
      try fields.encode(Kind.text, forKey: .type)
      try fields.encode(text, forKey: .text)
    case .nothing:
      try fields.encode(Kind.nothing, forKey: .type)
    }
  }
}
