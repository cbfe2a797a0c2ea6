/// What a person decides about statements, entities and which papers are one case.
package enum Decision: Sendable, Hashable {
  case accept(statement: String)
  case reject(statement: String)
  /// What is nil stays as it is. An edited statement counts as accepted.
  case edit(statement: String, value: StatementValue?, scope: String?, valid: ValidTime?)
  case rename(entity: String, name: String)
  /// Two names of one thing.
  case merge(entity: String, into: String)
  /// Some of an entity's statements are about another one.
  case split(entity: String, statements: [String], name: String)
  /// Two things whose names are alike.
  case keepApart(entity: String, from: String)
  /// Two papers are of one case; papers by the hashes of their first versions.
  case joinPapers(paper: String, with: String)
  /// Two papers are of two cases.
  case separatePapers(paper: String, from: String)
  /// A decision of the log, by its number, is taken back: what it changed is as it was before.
  case undo(number: Int)
}

/// `{"decision":"accept","statement":"…"}`, `{"decision":"merge","entity":"…","into":"…"}`, …
extension Decision: Codable {
  private enum Key: String, CodingKey {
    case decision, statement, value, scope, valid, entity, into, from, statements, name, number
    case paper, with
  }

  private enum Kind: String, Codable {
    case accept, reject, edit, rename, merge, split, keepApart, joinPapers, separatePapers, undo
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String { try fields.decode(String.self, forKey: key) }
    switch try fields.decode(Kind.self, forKey: .decision) {
    case .accept: self = .accept(statement: try text(.statement))
    case .reject: self = .reject(statement: try text(.statement))
    case .edit:
      self = .edit(
        statement: try text(.statement),
        value: try fields.decodeIfPresent(StatementValue.self, forKey: .value),
        scope: try fields.decodeIfPresent(String.self, forKey: .scope),
        valid: try fields.decodeIfPresent(ValidTime.self, forKey: .valid))
    case .rename: self = .rename(entity: try text(.entity), name: try text(.name))
    case .merge: self = .merge(entity: try text(.entity), into: try text(.into))
    case .split:
      self = .split(
        entity: try text(.entity),
        statements: try fields.decode([String].self, forKey: .statements),
        name: try text(.name))
    case .keepApart: self = .keepApart(entity: try text(.entity), from: try text(.from))
    case .joinPapers: self = .joinPapers(paper: try text(.paper), with: try text(.with))
    case .separatePapers:
      self = .separatePapers(paper: try text(.paper), from: try text(.from))
    case .undo: self = .undo(number: try fields.decode(Int.self, forKey: .number))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch self {
    case .accept(let statement):
      try fields.encode(Kind.accept, forKey: .decision)
      try fields.encode(statement, forKey: .statement)
    case .reject(let statement):
      try fields.encode(Kind.reject, forKey: .decision)
      try fields.encode(statement, forKey: .statement)
    case .edit(let statement, let value, let scope, let valid):
      try fields.encode(Kind.edit, forKey: .decision)
      try fields.encode(statement, forKey: .statement)
      try fields.encodeIfPresent(value, forKey: .value)
      try fields.encodeIfPresent(scope, forKey: .scope)
      try fields.encodeIfPresent(valid, forKey: .valid)
    case .rename(let entity, let name):
      try fields.encode(Kind.rename, forKey: .decision)
      try fields.encode(entity, forKey: .entity)
      try fields.encode(name, forKey: .name)
    case .merge(let entity, let into):
      try fields.encode(Kind.merge, forKey: .decision)
      try fields.encode(entity, forKey: .entity)
      try fields.encode(into, forKey: .into)
    case .split(let entity, let statements, let name):
      try fields.encode(Kind.split, forKey: .decision)
      try fields.encode(entity, forKey: .entity)
      try fields.encode(statements, forKey: .statements)
      try fields.encode(name, forKey: .name)
    case .keepApart(let entity, let other):
      try fields.encode(Kind.keepApart, forKey: .decision)
      try fields.encode(entity, forKey: .entity)
      try fields.encode(other, forKey: .from)
    case .joinPapers(let paper, let other):
      try fields.encode(Kind.joinPapers, forKey: .decision)
      try fields.encode(paper, forKey: .paper)
      try fields.encode(other, forKey: .with)
    case .separatePapers(let paper, let other):
      try fields.encode(Kind.separatePapers, forKey: .decision)
      try fields.encode(paper, forKey: .paper)
      try fields.encode(other, forKey: .from)
    case .undo(let number):
      try fields.encode(Kind.undo, forKey: .decision)
      try fields.encode(number, forKey: .number)
    }
  }
}
