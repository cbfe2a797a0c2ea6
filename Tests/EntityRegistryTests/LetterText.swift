import ConfinedReading
import CouncilModel
import EntityRegistry
import Foundation
import LetterReading

/// Letters for tests: of the project's own, or one made of an answer.
enum LetterText {
  /// A letter of `Corpus`, with what it proposes.
  static func corpus(_ path: String) throws -> Extraction {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try LetterReader.read(
      fileAt: root.appending(path: "Corpus/" + path).path, as: "Corpus/" + path)
  }

  /// A letter whose one question is answered with these paragraphs.
  static func letter(answering paragraphs: String) throws -> Extraction {
    let text = """
      # Die Oberbürgermeisterin

      Stadt Neustadt an der Linde . Die Oberbürgermeisterin . 07399 Neustadt an der Linde

      **DS 0001/23; Anfrage nach § 9 Abs. 2 GeschO; Probe; öffentlich-** Journal-Nr.:

      auf Ihre Anfrage antworte ich Ihnen wie folgt:

      ## **1. Wie ist der Stand?**

      \(paragraphs)

      Mit freundlichen Grüßen

      K. Amelung
      """
    return try LetterReader.read(Array(text.utf8), path: "probe.md")
  }

  /// What an answer proposes, each as "kind name | property | value | scope".
  static func statements(answering paragraphs: String) throws -> [String] {
    let letter = try letter(answering: paragraphs)
    return StatementReader.proposals(in: letter, recorded: "").map(Self.line)
  }

  static func line(_ proposal: StatementProposal) -> String {
    let (statement, subject) = (proposal.statement, proposal.entities[0])
    var parts = [
      "\(subject.kind.rawValue) \(subject.name)", statement.property.rawValue,
      value(statement),
    ]
    if let scope = statement.scope { parts.append(scope) }
    if let from = statement.valid.from { parts.append("since \(from)") }
    return parts.joined(separator: " | ")
  }

  static func value(_ statement: RegistryStatement) -> String {
    switch statement.value {
    case .entity(_, let name): name
    case .staffing(let staffing): "\(staffing.fullTimeEquivalents)"
    case .frequency(let frequency):
      "\(frequency.kind) \(frequency.perYearMin.map { "\($0)" } ?? "–")"
        + (frequency.approximate ? " about" : "")
    case .date(let text), .text(let text): text
    case .nothing: statement.polarity.rawValue
    }
  }
}
