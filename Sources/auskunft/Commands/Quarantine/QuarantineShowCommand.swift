internal import ArgumentParser
import CouncilModel
internal import CouncilStore
internal import Presentation
internal import TerminalOutput

/// Shows what is known of a file that could not be taken.
struct QuarantineShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show all that is known of a file that could not be taken.",
    discussion: """
      Names are paths as `list` shows them, their ends, or the beginning of a file's hash.

      Example: auskunft quarantine show Corpus/x.pdf --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to show.", valueName: "name"))
  var name: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    var isFirst = true
    try QuarantinedFiles(archive.open()).visit(named: [name]) { file in
      if output.isJSON {
        try Console.write(CanonicalJSON.line(OfferedFileLine(file)))
      } else {
        if !isFirst { try Console.write("") }
        for line in Self.lines(file) { try Console.write(Console.printableLine(line)) }
      }
      isFirst = false
    }
    if isFirst {
      Console.report("\(name): not in quarantine; `auskunft quarantine list` names what is")
      throw ExitStatus.incomplete
    }
  }

  static func lines(_ file: OfferedFile) -> [String] {
    var lines = [file.name, "  \(file.state.title): \(file.reason ?? "no reason is known")"]
    if let count = file.byteCount { lines.append("  size      \(count) bytes") }
    if let sha256 = file.sha256 { lines.append("  sha256    \(sha256)") }
    lines.append("  attempts  \(file.attempts)")
    lines.append("  since     \(file.changed)")
    if let letter = file.letter, letter != file.sha256 {
      lines.append("  an earlier version is archived: \(PaperName.short(letter))")
    }
    for line in (file.warnings ?? "").split(separator: "\n") { lines.append("  | \(line)") }
    return lines
  }
}
