internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import TerminalOutput

/// What was learned of one sender.
struct ProfileShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what letters of a sender share, how many do, and one of them.",
    discussion: """
      Each digit is shown as 0. Without --all only what several letters bear is shown. Other senders' \
      letters that bear a trait, too, are counted beside it: such a trait tells nobody apart.

      Example: auskunft profile show 'Neustadt an der Linde' --archive demo.sqlite
      """)

  @Argument(help: ArgumentHelp("The municipality, as `list` prints it.", valueName: "sender"))
  var sender: String

  @Flag(help: "Show also what a single letter bears.")
  var all = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let traits = try archive.open().traits(of: sender).filter { all || $0.letters > 1 }
    if output.isJSON {
      for trait in traits { try Console.write(CanonicalJSON.line(trait)) }
    } else if !traits.isEmpty {
      for line in Self.table(traits).lines(width: Terminal.width) { try Console.write(line) }
    }
    if traits.isEmpty {
      Console.report(
        "\(sender): nothing learned; `auskunft profile list` names the senders, --all shows what "
          + "one letter bears")
      throw ExitStatus.incomplete
    }
  }

  static func table(_ traits: [LearnedTrait]) -> TextTable {
    var table = TextTable([
      .init(title: "kind"), .init(title: "text"), .init(title: "letters", alignment: .right),
      .init(title: "of others", alignment: .right), .init(title: "for example"),
    ])
    for trait in traits {
      let letters = trait.isForgotten ? "forgotten" : "\(trait.letters)"
      table.add([
        trait.trait.kind.words, trait.trait.text, letters, "\(trait.others)", trait.example,
      ])
    }
    return table
  }
}

extension SenderTrait.Kind {
  fileprivate var words: String {
    switch self {
    case .answerLabel: "answer's label"
    case .head, .foot, .reference, .label, .office: rawValue
    }
  }
}
