internal import ArgumentParser
internal import CouncilSearch
internal import CouncilStore
internal import Foundation
internal import SQLiteStore
internal import TerminalOutput

/// Measures how fast search is in a large archive, beside a plain index.
struct SearchBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-bench",
    abstract: "Measure search in a large archive made of another's words.",
    discussion: """
      The plain index beside it is FTS5 with unicode61 and bm25; it finds rows and shows nothing.
      Ours is made from the archived letters, the plain one from texts at hand.
      Ours plans, ranks, and cuts snippets for ten hits. "any" is what search does without --all.

      Example: auskunft-lab search-bench large.sqlite --exchanges 100000 --archive papers.sqlite
      """)

  private static let hits = 10

  @Argument(help: ArgumentHelp("The archive to make; must not be there.", valueName: "path"))
  var large: String
  @Option(help: "How many exchanges to make.") var exchanges = 100_000
  @Option(help: "How many queries of each length.") var queries = 100
  @Flag(help: "Ask an archive that was made before; measures queries only.") var reuse = false
  @Flag(
    name: .customLong("cpu"),
    help: "Measure the processor's time instead of the clock's, on a machine that is busy.")
  var measuresCPU = false
  @Option(help: ArgumentHelp("The archive whose words are taken.", valueName: "path"))
  var archive: String

  func run() throws {
    let words = try SQLiteLetterStore(path: archive, for: .reading)
    if reuse {
      try measure(SyntheticArchive(wordsOf: words, path: large, made: exchanges))
      return
    }
    guard !FileManager.default.fileExists(atPath: large) else {
      throw ValidationError("\(large) is there already; name a file to make, or give --reuse.")
    }
    let made = try SyntheticArchive(wordsOf: words, path: large, made: nil)
    let times = try made.fill(exchanges)
    let sizes = try made.sizes()
    try Console.write("\(exchanges) exchanges")
    for (name, time, size) in [
      ("auskunft", times.ours, sizes.ours), ("unicode61", times.plain, sizes.plain),
    ] {
      let each = time / .milliseconds(1) / Double(exchanges)
      try Console.write(
        "  \(name): indexed in \(Int(time / .seconds(1))) s, \(Self.figure(each)) ms each, "
          + "\(size >> 20) MiB")
    }
    try measure(made)
  }

  private func measure(_ made: SyntheticArchive) throws {
    var table = TextTable([
      .init(title: "words", alignment: .right), .init(title: "query"),
      .init(title: "auskunft p50", alignment: .right), .init(title: "p95", alignment: .right),
      .init(title: "unicode61 p50", alignment: .right), .init(title: "p95", alignment: .right),
    ])
    let searcher = Searcher(made.store)
    var all: [Bool: (ours: [Duration], plain: [Duration])] = [true: ([], []), false: ([], [])]
    for count in 1...4 {
      let queries = (0..<queries).map { _ in made.query(count) }
      for needsAll in [true, false] {
        let times = try times(queries, needsAll, made, searcher)
        all[needsAll]?.ours += times.ours
        all[needsAll]?.plain += times.plain
        table.add(["\(count)", needsAll ? "all" : "any"] + Self.cells(times.ours, times.plain))
      }
    }
    for needsAll in [true, false] {
      let times = all[needsAll] ?? ([], [])
      table.add(["1–4", needsAll ? "all" : "any"] + Self.cells(times.ours, times.plain))
    }
    try Console.write("milliseconds a query\(measuresCPU ? ", of the processor's time" : ""):")
    for line in table.lines(width: Terminal.width) { try Console.write(line) }
  }

  private func times(
    _ queries: [[String]], _ needsAll: Bool, _ made: SyntheticArchive, _ searcher: Searcher
  ) throws -> (ours: [Duration], plain: [Duration]) {
    let ours = try queries.map { query in
      try time {
        _ = try searcher.search(
          query.joined(separator: " "), .init(limit: Self.hits, needsAll: needsAll))
      }
    }
    let plain = try queries.map { query in
      try time { _ = try made.plain(query, needsAll: needsAll, limit: Self.hits) }
    }
    return (ours, plain)
  }

  private func time(_ body: () throws -> Void) rethrows -> Duration {
    guard measuresCPU else { return try ContinuousClock().measure(body) }
    let start = CPUClock.process
    try body()
    return CPUClock.process - start
  }

  private static func cells(_ ours: [Duration], _ plain: [Duration]) -> [String] {
    [(ours, 0.5), (ours, 0.95), (plain, 0.5), (plain, 0.95)].map { times, share in
      let sorted = times.sorted()
      let index = min(sorted.count - 1, Int(Double(sorted.count) * share))
      return figure(sorted.isEmpty ? 0 : sorted[index] / .milliseconds(1))
    }
  }

  private static func figure(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + String("\(100 + hundredths % 100)".dropFirst())
  }
}
