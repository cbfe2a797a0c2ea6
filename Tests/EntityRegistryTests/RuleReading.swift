import CouncilModel
import EntityRegistry

/// What one rule reads from an answer of a letter that is otherwise the same.
enum RuleReading {
  /// The statements of rules whose names begin so, each as "kind name | property | value | …".
  ///
  /// - Parameter rules: "sponsor." for all that say who runs what.
  static func statements(answering text: String, by rules: String...) throws -> [String] {
    let letter = try LetterText.letter(answering: text)
    return StatementReader.proposals(in: letter, recorded: "")
      .filter { proposal in rules.contains { proposal.statement.rule.hasPrefix($0) } }
      .map { proposal in
        let to = proposal.statement.valid.to.map { " | until \($0)" } ?? ""
        return LetterText.line(proposal) + to
      }
  }
}
