internal import CouncilModel
internal import EntityRegistry
internal import Presentation

/// A decision as a form of the review sends it.
struct DecisionForm: Sendable {
  /// The log's last decision that the person had seen.
  let seen: Int
  private let fields: FormFields

  /// - Throws: 400 for what none of the forms sends.
  init(_ fields: FormFields) throws {
    guard let text = fields["stand"], let seen = Int(text), seen >= 0 else {
      throw RoomError(400, said("Das Formular sagt nicht, was sein Absender gesehen hat."))
    }
    self.seen = seen
    self.fields = fields
  }

  /// What was decided about a statement.
  func decision(about statement: RegistryStatement, in view: RegistryView) throws -> Decision {
    switch fields["entscheidung"] {
    case "bestaetigen": return .accept(statement: statement.id)
    case "verwerfen": return .reject(statement: statement.id)
    case "aendern": return try edit(statement, view)
    case "umbenennen": return .rename(entity: statement.subject, name: try name)
    case "abtrennen":
      return .split(entity: statement.subject, statements: [statement.id], name: try name)
    default: throw RoomError(400, said("Eine solche Entscheidung gibt es nicht."))
    }
  }

  /// What was decided about two names.
  func decisionAboutNames() throws -> Decision {
    guard let first = fields["erster"], let second = fields["zweiter"] else {
      throw RoomError(400, said("Es fehlt, um welche Namen es geht."))
    }
    switch fields["entscheidung"] {
    case "vereinen": return .merge(entity: first, into: second)
    case "trennen": return .keepApart(entity: first, from: second)
    default: throw RoomError(400, said("Eine solche Entscheidung gibt es nicht."))
    }
  }

  private var name: String {
    get throws {
      let name = (fields["name"] ?? "").collapsed
      guard !name.isEmpty else { throw RoomError(400, said("Ein Name fehlt.")) }
      return name
    }
  }

  /// What is as it was stays as it was proposed, to the last digit.
  private func edit(
    _ statement: RegistryStatement, _ view: RegistryView
  ) throws -> Decision {
    var value: StatementValue?
    let typed = (fields["wert"] ?? "").collapsed
    if !typed.isEmpty, typed != ReviewPage.typed(statement) {
      value = EditedValue.value(typed, instead: statement, in: view)
      guard value != nil else {
        let kind = PlainWords.word(statement.property)
        throw RoomError(
          400,
          said(
            "„\(typed)“ ist keine Angabe der Art „\(kind)“, oder kein Eintrag des Registers heißt so."
          ))
      }
    }
    let scope = (fields["umfang"] ?? "").collapsed
    var valid = statement.valid
    valid.from = try day("von")
    valid.to = try day("bis")
    return .edit(
      statement: statement.id, value: value, scope: scope == statement.scope ?? "" ? nil : scope,
      valid: valid == statement.valid ? nil : valid)
  }

  private func day(_ field: String) throws -> String? {
    let text = (fields[field] ?? "").collapsed
    guard !text.isEmpty else { return nil }
    guard PartialDate.isOne(text) else {
      throw RoomError(400, said("„\(text)“ ist kein Tag wie 2021-06-30, kein Monat und kein Jahr."))
    }
    return text
  }
}

extension String {
  /// One blank for each stretch of white space, none at the ends.
  fileprivate var collapsed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
