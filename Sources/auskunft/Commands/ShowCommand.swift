internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import Foundation
internal import SenderProfiles
internal import TerminalOutput

/// Shows a paper, or one exchange, with its facts and where each stands.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a paper or one of its exchanges, with the facts and where they stand.",
    discussion: """
      Names are a paper's reference, its identifier in `list`, its path or the path's last parts, \
      or an exchange's identifier.

      Example: auskunft show 'DS 0317/21' --number 2 --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("What to show.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Only the question with this number.", valueName: "number"))
  var number: String?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open()
    var isFirst = true
    for place in try store.places(named: name) {
      guard let letter = try store.letter(sha256: place.sha256) else { continue }
      let proposal = try ProfileLearning.proposal(for: letter.extraction, in: store)
      let shown = ShownLetter(letter.extraction, proposal: proposal, choice: choice(place))
      if shown.isEmpty { continue }
      let declared = DeclaredLines(
        try store.declaredHeads(ofLetter: place.sha256), of: letter.extraction.paper)
      if output.isJSON {
        try Console.write(choice(place) == nil ? declared.json(with: letter.json) : shown.json())
      } else {
        if !isFirst { try Console.write("") }
        for line in shown.lines(width: Terminal.width, declared.lines) {
          try Console.write(Console.printable(line))
        }
      }
      isFirst = false
    }
    if isFirst {
      let question = number.map { ", question \($0)" } ?? ""
      Console.report("\(name)\(question): not in \(archive.path); `auskunft list` names what is")
      throw ExitStatus.incomplete
    }
  }

  /// Which exchanges of a paper are meant; nil for all of it.
  private func choice(_ place: StoredPlace) -> ((Exchange) -> Bool)? {
    if let id = place.exchange { return { $0.id == id } }
    if let number { return { $0.number == number } }
    return nil
  }
}
