internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
import LetterReading
internal import Presentation
internal import TerminalOutput

/// The extractors alone, for other people's tools and for measuring; or an archive's facts.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Find the facts in each line of standard input, or list those of an archive.",
    discussion: """
      Without --archive, prints one line of JSON for each line of text; start and end count \
      Unicode scalars. With --archive, prints the facts that are archived.

      Example: echo 'Es sind 2,5 VZÄ besetzt.' | auskunft facts
      Example: auskunft facts --archive demo.sqlite --type staffing
      """)

  @Option(help: ArgumentHelp("List the facts of this archive.", valueName: "path"))
  var archive: String?

  @Option(help: "Only facts of this type.")
  var type: FactType?

  @OptionGroup var output: OutputOption

  func validate() throws {
    if archive == nil && output.table {
      throw ValidationError("--table shows an archive's facts; add --archive.")
    }
  }

  func run() throws {
    if let archive {
      try list(ArchiveLocator(location: archive).open(for: .reading))
    } else {
      while let line = readLine() {
        try Console.write(CanonicalJSON.line(LineFacts(in: line, ofType: type)))
      }
    }
  }

  private func list(_ store: some LetterStore) throws {
    var count = 0
    if output.isJSON {
      try store.forEachFact(ofType: type) { fact in
        count += 1
        try Console.write(CanonicalJSON.line(fact))
      }
    } else {
      let facts = try store.facts(ofType: type)
      count = facts.count
      for line in Self.table(facts).lines(width: Terminal.width) { try Console.write(line) }
    }
    if count == 0 { throw ExitStatus.incomplete }
  }

  static func table(_ facts: [FactRow]) -> TextTable {
    var table = TextTable([
      .init(title: "type"), .init(title: "value"), .init(title: "words"),
      .init(title: "paper"), .init(title: "no."), .init(title: "page", alignment: .right),
    ])
    for row in facts {
      table.add([
        row.fact.value.type.rawValue, row.fact.value.summary, row.fact.evidence.text,
        row.reference ?? PaperName.short(row.sha256), row.exchangeNumber,
        "\(row.fact.evidence.page)",
      ])
    }
    return table
  }
}

extension FactType: ExpressibleByArgument {}
