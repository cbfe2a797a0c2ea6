internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import SenderProfiles
internal import TerminalOutput

/// Whose letters those may be that name no sender.
struct ProfileProposeCommand: ParsableCommand {
  private struct Line: Encodable {
    var path: String
    var sha256: String
    var reference: String?
    var proposal: SenderProposal
  }

  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Say whose letters those may be that name no sender.",
    discussion: """
      A letter is proposed to be a sender's where it shares four traits, of head or feet among them, \
      with three or more letters of this sender and with no letter of another.

      Example: auskunft profile propose --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let lines = try Self.lines(in: archive.open())
    if output.isJSON {
      for line in lines { try Console.write(CanonicalJSON.line(line)) }
    } else {
      for line in Self.table(lines).lines(width: Terminal.width) { try Console.write(line) }
    }
    if lines.isEmpty { throw ExitStatus.incomplete }
  }

  private static func lines(in store: any LetterStore & ProfileStore) throws -> [Line] {
    var lines: [Line] = []
    try store.forEachPaper { paper in
      guard paper.municipality == nil,
        let letter = try store.letter(sha256: paper.sha256),
        let proposal = try ProfileLearning.proposal(for: letter.extraction, in: store)
      else { return }
      lines.append(
        Line(
          path: paper.path, sha256: paper.sha256, reference: paper.reference,
          proposal: proposal))
    }
    return lines
  }

  private static func table(_ lines: [Line]) -> TextTable {
    var table = TextTable([
      .init(title: "letter"), .init(title: "sender"), .init(title: "of letters", alignment: .right),
      .init(title: "because of"),
    ])
    for line in lines {
      let shared = line.proposal.shared.map(\.trait.text).joined(separator: " · ")
      table.add([line.path, line.proposal.municipality, "\(line.proposal.letters)", shared])
    }
    return table
  }
}
