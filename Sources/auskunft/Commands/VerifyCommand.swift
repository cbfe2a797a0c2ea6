internal import ArgumentParser
import ConfinedReading
internal import CouncilStore
internal import TerminalOutput

/// Proves an archive: reads its letters again and compares.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read the archived letters again and compare with what is archived.",
    discussion: """
      Every letter must give the same bytes of JSON. Where one does not, what changed is printed: \
      - is archived, + is what the present rules say. A letter whose text was recognised by another \
      version of the engine than there is here is not compared. The archive is not changed.

      Example: auskunft verify --archive demo.sqlite
      """)

  @OptionGroup var archive: ArchiveOption

  func run() throws {
    let store = try archive.open()
    try store.checkIntegrity()
    let reader = ConfinedReader(.letters, recognisedBy: .recogniser)
    var bar = ProgressBar(total: try store.counts().papers)
    var same = 0
    var different = 0
    var notCompared = 0
    try store.forEachPaper { paper in
      defer { bar.advance() }
      guard let verification = try Verification(of: paper.sha256, in: store, reader: reader)
      else { return }
      if let obstacle = verification.obstacle {
        notCompared += 1
        bar.clear()
        Console.report("\(verification.path): \(obstacle); not compared")
      } else if let change = verification.change {
        different += 1
        bar.clear()
        try Console.write(Console.printable("--- \(verification.path)\n\(change)"))
      } else {
        same += 1
      }
    }
    bar.clear()
    let rest = notCompared == 0 ? "" : ", \(notCompared) not compared"
    try Console.write("\(same) the same, \(different) different\(rest)")
    if different > 0 { throw ExitStatus.incomplete }
  }
}
