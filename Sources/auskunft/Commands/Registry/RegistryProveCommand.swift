internal import ArgumentParser
import ConfinedReading
internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// Proves a statement: reads the archived bytes of its letter again.
struct RegistryProveCommand: ParsableCommand {
  private struct Line: Encodable {
    var statement: RegistryStatement
    var sameBytes: Bool
    var sameWords: Bool
    var sameReading: Bool
  }

  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Show the passage of a statement, and whether the archived bytes still say so.",
    discussion: """
      A statement is named by its identifier, or by the beginning of it, as `show` prints it. The \
      letter is read again from the archived bytes, in a confined process.

      Example: auskunft registry prove 0123456789abcdef --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to prove.", valueName: "statement"))
  var name: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    let statements = try store.statements().filter { $0.id.hasPrefix(name.lowercased()) }
    guard statements.count == 1, let statement = statements.first else {
      Console.report(
        statements.isEmpty
          ? "\(name): no such statement; `auskunft registry show` names them"
          : "\(name): \(statements.count) statements begin so; give more digits")
      throw ExitStatus.incomplete
    }
    guard let letter = try store.letter(sha256: statement.source.sha256) else {
      Console.report("\(statement.source.path): no longer in \(archive.path)")
      throw ExitStatus.incomplete
    }
    let again = try ConfinedReader(.letters, recognisedBy: .recogniser).extraction(
      of: letter.bytes, path: statement.source.path, identity: letter.identity,
      recognises: letter.extraction.source.ocr)
    let proof = Proof(of: statement, in: again)
    if output.isJSON {
      try Console.write(
        CanonicalJSON.line(
          Line(
            statement: statement, sameBytes: proof.sameBytes, sameWords: proof.sameWords,
            sameReading: proof.sameReading)))
    } else {
      let view = try RegistryView(of: store)
      for line in Self.lines(statement, proof, view, width: Terminal.width) {
        try Console.write(Console.printable(line))
      }
    }
    if !proof.holds { throw ExitStatus.incomplete }
  }

  static func lines(
    _ statement: RegistryStatement, _ proof: Proof, _ view: RegistryView, width: Int
  ) -> [String] {
    let name = view.entity(of: statement)?.name ?? statement.subject
    let source = statement.source
    return [
      "\(name) – \(statement.property.rawValue): \(statement.detail)",
      "  \(statement.place) · \(source.path)",
      "  bytes \(source.start)–\(source.end) of the text · sha256 \(source.sha256)",
    ]
      + "“\(source.text.onOneLine)”".wrapped(to: width - 4).map { "    " + $0 }
      + [
        "  the archived bytes are the same: \(proof.sameBytes ? "yes" : "NO")",
        "  the words stand there: \(proof.sameWords ? "yes" : "NO")",
        "  the rules read it so: \(proof.sameReading ? "yes" : "no")",
      ]
  }
}
