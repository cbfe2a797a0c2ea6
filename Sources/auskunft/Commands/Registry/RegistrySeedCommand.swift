internal import ArgumentParser
import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import TerminalOutput

/// Proposes statements from archived letters.
struct RegistrySeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed",
    abstract: "Propose statements from archived letters.",
    discussion: """
      Seeding again proposes nothing twice, and never changes what a person decided.

      Example: auskunft registry seed 'DS 0317/21' --archive demo.sqlite
      Example: auskunft registry seed --all --archive demo.sqlite
      """)

  @Argument(
    help: ArgumentHelp("Papers: reference, identifier or path.", valueName: "paper"))
  var papers: [String] = []

  @Flag(help: "Seed from all papers in the archive.")
  var all = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if papers.isEmpty != all { throw ValidationError("Name papers, or give --all.") }
  }

  func run() throws {
    let store = try archive.open(for: .writing)
    let letters = try hashes(in: store)
    let seeding = Seeding(into: store, now: Date.now.formatted(.iso8601))
    var outcome = SeedOutcome()
    var bar = ProgressBar(total: letters.found.count)
    for letter in letters.found {
      if let seeded = try seeding.seed(letter) { outcome = outcome + seeded }
      bar.advance()
    }
    bar.clear()
    if output.isJSON {
      try Console.write(CanonicalJSON.line(outcome))
    } else {
      for line in Self.table(outcome).lines(width: Terminal.width) { try Console.write(line) }
    }
    if !letters.complete || letters.found.isEmpty { throw ExitStatus.incomplete }
  }

  private func hashes(in store: any LetterStore) throws -> (found: [String], complete: Bool) {
    if all { return (try store.papers().map(\.sha256), true) }
    var found: [String] = []
    var complete = true
    for name in papers {
      let places = try store.places(named: name)
      if places.isEmpty {
        Console.report("\(name): not in \(archive.path); `auskunft list` names what is")
        complete = false
      }
      for place in places where !found.contains(place.sha256) { found.append(place.sha256) }
    }
    return (found, complete)
  }

  static func table(_ outcome: SeedOutcome) -> TextTable {
    let titles = ["proposed", "known", "withdrawn", "decided otherwise"]
    var table = TextTable(titles.map { TextTable.Column(title: $0, alignment: .right) })
    table.add([
      "\(outcome.proposed)", "\(outcome.known)", "\(outcome.withdrawn)", "\(outcome.decided)",
    ])
    return table
  }
}
