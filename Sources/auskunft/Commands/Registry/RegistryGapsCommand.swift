internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// What is not known.
struct RegistryGapsCommand: ParsableCommand {
  private struct Line: Encodable {
    var entity: RegistryEntity
    var missing: RegistryGap.Missing
    var last: RegistryStatement
  }

  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List what the registry does not know.",
    discussion: """
      Areas and projects without a known sponsor, positions, programme or rhythm of meetings; plans \
      without a date; what was asked and not answered, or is said not to exist.

      Example: auskunft registry gaps --kind area --archive demo.sqlite
      """)

  @OptionGroup var selection: RegistrySelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try RegistryView(of: archive.open())
    let gaps = view.gaps().filter { selection.includes($0.entity) }
    if output.isJSON {
      for gap in gaps {
        try Console.write(
          CanonicalJSON.line(Line(entity: gap.entity, missing: gap.missing, last: gap.last)))
      }
    } else {
      for line in Self.table(gaps).lines(width: Terminal.width) { try Console.write(line) }
    }
    if gaps.isEmpty { throw ExitStatus.incomplete }
  }

  static func table(_ gaps: [RegistryGap]) -> TextTable {
    var table = TextTable([
      .init(title: "place"), .init(title: "kind"), .init(title: "entity"),
      .init(title: "missing"), .init(title: "last answer"),
    ])
    for gap in gaps {
      table.add([
        gap.entity.place, gap.entity.kind.rawValue, gap.entity.name, gap.missing.words,
        gap.last.place,
      ])
    }
    return table
  }
}

extension RegistryGap.Missing {
  fileprivate var words: String {
    switch self {
    case .notAvailable: "said not to exist"
    case .notAnswered: "not answered"
    case .staffing: "positions"
    case .rhythm: "rhythm of meetings"
    case .sponsor, .programme, .deadline: rawValue
    }
  }
}
