internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import IngestPipeline

/// Shows a paper, or one exchange, with its facts and where each stands.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a paper or one of its exchanges, with the facts and where they stand.",
    discussion: """
      Names are a paper's reference, its identifier in `list`, or an exchange's identifier.

      Example: auskunft show 'DS 0496/20' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to show.", valueName: "id or reference"))
  var name: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    let places = try store.places(named: name)
    for (index, place) in places.enumerated() {
      guard let letter = try store.letter(sha256: place.sha256) else { continue }
      let shown = ShownLetter(letter.extraction, only: place.exchange)
      if output.isJSON {
        try Console.write(place.exchange == nil ? Data(letter.json) : shown.json())
      } else {
        if index > 0 { try Console.write("") }
        for line in shown.lines(width: Terminal.width) {
          try Console.write(Console.printable(line))
        }
      }
    }
    if places.isEmpty {
      Console.report("\(name): not in \(archive.path); `auskunft list` names what is")
      throw ExitStatus.incomplete
    }
  }
}
