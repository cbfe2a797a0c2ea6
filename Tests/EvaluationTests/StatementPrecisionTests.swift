import CouncilModel
import EntityRegistry
import Foundation
import Testing

/// Of everything that the rules propose from the annotated letters, at least nine in ten are right,
/// as read one by one: `judged_statements.txt` holds each statement's identifier with the judgement.
@Suite(.enabled(if: AnnotatedLetters.areThere)) struct StatementPrecisionTests {
  /// Identifiers judged right.
  private static func judgedRight() throws -> Set<String> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("judged_statements.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        return words.count >= 2 && words[1] == "right" ? String(words[0]) : nil
      })
  }

  @Test func `Nine of ten proposals are judged right`() throws {
    let right = try Self.judgedRight()
    var proposed: [String] = []
    for file in try AnnotatedLetters.files(of: "gold") {
      let letter = try AnnotatedLetters.extraction(of: file)
      proposed += StatementReader.proposals(in: letter, recorded: "").map(\.statement.id)
    }
    let wrong = proposed.filter { !right.contains($0) }
    #expect(proposed.count >= 65)
    #expect(
      Double(wrong.count) <= 0.1 * Double(proposed.count),
      "not judged right: \(wrong.joined(separator: " "))")
  }
}
