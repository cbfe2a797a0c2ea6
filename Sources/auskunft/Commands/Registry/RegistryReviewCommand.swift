internal import ArgumentParser
internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import Presentation
internal import TerminalOutput

/// Takes a person's decisions about what rules proposed.
struct RegistryReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide which proposals are right.",
    discussion: """
      On a terminal, asks for each proposal and for each pair of names that may be one thing. With \
      --json, or into a pipe, prints what is undecided, one object a line: change "undecided" to \
      "accept" or "reject" ("merge" or "keepApart" for pairs), and give the lines back with \
      --decisions. There are also "edit" (value, scope, valid), "rename" (entity, name) and "split" \
      (entity, statements, name). Each decision is logged with its maker and time.

      Example: auskunft registry review --json --archive demo.sqlite
      Example: auskunft registry review --decisions decided.jsonl --by 'M. Beispiel'
      """)

  @Option(
    help: ArgumentHelp("Decisions, one JSON object a line; - is standard input.", valueName: "path")
  )
  var decisions: String?

  @Option(help: ArgumentHelp("Who decides (default: the user's name).", valueName: "name"))
  var by: String?

  @OptionGroup var selection: RegistrySelection
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let store = try archive.open(for: onlyLists ? .reading : .writing)
    if let decisions {
      try take(lines(of: decisions), into: store)
    } else if output.isJSON {
      try printUndecided(in: store)
    } else {
      var review = TerminalReview(store: store, selection: selection, by: try maker())
      try review.run()
    }
  }

  private var onlyLists: Bool { decisions == nil && output.isJSON }

  private func maker() throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let name = by ?? environment["USER"] ?? environment["LOGNAME"] ?? ""
    guard !name.isEmpty else { throw ValidationError("Say who decides with --by.") }
    return name
  }

  private func lines(of path: String) throws -> [String] {
    var lines: [String] = []
    if path == "-" {
      while let line = readLine() { lines.append(line) }
    } else {
      let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      lines = text.split(whereSeparator: \.isNewline).map(String.init)
    }
    return lines.filter { $0.contains { !$0.isWhitespace } }
  }

  /// Each decision is a transaction of its own; one that cannot be carried out is named.
  private func take(_ lines: [String], into store: any RegistryStore) throws {
    let maker = try maker()
    var taken = 0
    var refused = 0
    for (index, line) in lines.enumerated() {
      do {
        guard let decision = try DecisionLine.decision(in: line) else { continue }
        let record = try store.decide(
          decision, by: maker, at: Date.now.formatted(.iso8601))
        if output.isJSON { try Console.write(CanonicalJSON.line(record)) }
        taken += 1
      } catch let error as DecodingError {
        Console.report("line \(index + 1): not a decision (\(DecisionLine.reason(error)))")
        refused += 1
      } catch let error as StoreError where error.kind == .refused {
        Console.report("line \(index + 1): \(error.detail ?? error.message)")
        refused += 1
      }
    }
    if !output.isJSON { try Console.write("\(taken) decided, \(refused) refused") }
    if refused > 0 { throw ExitStatus.incomplete }
  }

  private func printUndecided(in store: any RegistryStore) throws {
    let view = try RegistryView(of: store)
    let proposed = selection.chosen(view.statements, in: view).filter { $0.status == .proposed }
    let pairs = AlikePairs.find(
      in: view.entities.values, keptApart: try store.pairsKeptApart()
    ).filter { selection.includes($0.first) }
    for statement in proposed {
      try Console.write(CanonicalJSON.line(UndecidedStatement(statement, in: view)))
    }
    for pair in pairs { try Console.write(CanonicalJSON.line(UndecidedPair(pair))) }
    if proposed.isEmpty && pairs.isEmpty { throw ExitStatus.incomplete }
  }
}
