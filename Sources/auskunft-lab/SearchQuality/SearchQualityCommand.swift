internal import ArgumentParser
internal import CouncilSearch
internal import CouncilStore
internal import Foundation
internal import SQLiteStore
internal import TerminalOutput

/// Measures search on judged queries, beside plain indexes of the same archive.
struct SearchQualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-quality",
    abstract: "Measure search on judged queries, beside plain full-text indexes.",
    discussion: """
      Papers are named by reference, read from the file's name: 2020-0190_615536.txt is 2020/0190.

      Example: auskunft-lab search-quality Tests/auskunft-labTests/judged.jsonl --archive papers.sqlite
      """)

  private static let depth = 50
  /// Names of groups in the table.
  private static let firstGroup = "tuned with"
  private static let allGroups = "all"

  @Argument(
    help: ArgumentHelp("Queries with judged papers, one JSON object a line.", valueName: "path"))
  var judged: String
  @Flag(help: "Print each query's own nDCG@10.") var each = false
  @Option(help: "Print papers among the first so many that are not judged, instead.")
  var unjudged: Int?
  @Option(help: ArgumentHelp("The archive that is searched.", valueName: "path"))
  var archive: String

  private typealias Search = (name: String, papers: (String) throws -> [String])

  func run() throws {
    let queries = try JudgedQuery.read(Data(contentsOf: URL(filePath: judged)))
    let store = try SQLiteLetterStore(path: archive, for: .reading)
    let searcher = Searcher(store)
    var searches: [Search] = [
      (
        "auskunft",
        { query in
          try searcher.search(query, .init(limit: Self.depth)).hits.map {
            Self.reference($0.entry.path)
          }
        }
      )
    ]
    for analysis in BaselineIndex.Analysis.allCases {
      let index = try BaselineIndex(analysis, of: store)
      searches.append(
        (
          analysis.rawValue,
          { try index.paths($0, limit: Self.depth).map { Self.reference($0) } }
        ))
    }
    try unjudged.map { try printUnjudged(queries, searches, $0) } ?? measure(queries, searches)
  }

  private func measure(_ queries: [JudgedQuery], _ searches: [Search]) throws {
    var table = TextTable([
      .init(title: "queries"), .init(title: "analysis"), .init(title: "", alignment: .right),
      .init(title: "nDCG@10", alignment: .right), .init(title: "recall@50", alignment: .right),
    ])
    let groups = Self.unique(queries.map { $0.group ?? Self.firstGroup })
    for group in groups.count > 1 ? groups + [Self.allGroups] : groups {
      let queries = queries.filter {
        group == Self.allGroups || $0.group ?? Self.firstGroup == group
      }
      for search in searches {
        var quality = RankingQuality()
        for query in queries {
          let papers = Self.unique(try search.papers(query.query))
          quality.add(papers, for: query)
          if each, group != Self.allGroups {
            var own = RankingQuality()
            own.add(papers, for: query)
            try Console.write(
              "\(search.name)\t\(Self.figure(own.ndcgAt10))\t\(Self.figure(own.recallAt50))"
                + "\t\(query.query)")
          }
        }
        table.add([
          group, search.name, "\(quality.queries)", Self.figure(quality.ndcgAt10),
          Self.figure(quality.recallAt50),
        ])
      }
    }
    for line in table.lines(width: Terminal.width) { try Console.write(line) }
  }

  private func printUnjudged(_ queries: [JudgedQuery], _ searches: [Search], _ depth: Int) throws {
    for query in queries {
      var pool: [String] = []
      for search in searches {
        for paper in Self.unique(try search.papers(query.query)).prefix(depth)
        where query.relevant[paper] == nil && !pool.contains(paper) {
          pool.append(paper)
        }
      }
      try Console.write("\(query.query)\t\(pool.joined(separator: " "))")
    }
  }

  /// "…/2020-0190_615536.txt" as "2020/0190".
  private static func reference(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "_" }).replacing("-", with: "/")
  }

  private static func unique(_ papers: [String]) -> [String] {
    var seen: Set<String> = []
    return papers.filter { seen.insert($0).inserted }
  }

  private static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000)." + String("\(1000 + thousandths % 1000)".dropFirst())
  }
}
