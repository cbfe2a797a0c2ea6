import CouncilModel
import CouncilSearch
import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

@testable import auskunft_lab

/// What search must not fall below, on the letters in Corpus and queries that people judged.
@Suite struct CorpusSearchQualityTests {
  /// Raised when search becomes better; measured 0.948 and 0.962.
  private static let floor = (ndcg: 0.93, recall: 0.95)

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let folder: TemporaryFolder
  private let store: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteLetterStore.openOrCreate(path: folder.path + "/corpus.sqlite")
    let extracted = Self.repository.appending(path: "Extracted")
    let files = try FileManager.default.subpathsOfDirectory(atPath: extracted.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    for file in files {
      let json = try Data(contentsOf: extracted.appending(path: file))
      let extraction = try JSONDecoder().decode(Extraction.self, from: json)
      _ = try store.add(
        StoredLetter(extraction: extraction, json: Array(json), bytes: Array(file.utf8)))
    }
    try store.refreshVocabulary(force: true)
  }

  @Test func `Search is no worse than it was, and better than a plain index`() throws {
    let queries = try JudgedQuery.read(
      Data(
        contentsOf: Self.repository.appending(
          path: "Tests/auskunft-labTests/judged_corpus.jsonl")))
    let searcher = Searcher(store)
    let plain = try BaselineIndex(.unicode61, of: store)
    var (ours, others) = (RankingQuality(), RankingQuality())
    for query in queries {
      let hits = try searcher.search(query.query, .init(limit: 50)).hits
      ours.add(Self.papers(hits.map(\.entry.path)), for: query)
      others.add(Self.papers(try plain.paths(query.query, limit: 50)), for: query)
    }
    #expect(ours.queries == queries.count && queries.count > 40)
    #expect(ours.ndcgAt10 >= Self.floor.ndcg)
    #expect(ours.recallAt50 >= Self.floor.recall)
    #expect(ours.ndcgAt10 > others.ndcgAt10 + 0.2)
  }

  /// "Corpus/rotheim/AN-042-2022.txt" as "rotheim/AN-042-2022", each once.
  private static func papers(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.map { path in
      let parts = path.split(separator: "/").suffix(2)
      return parts.joined(separator: "/").split(separator: ".").first.map(String.init) ?? path
    }
    .filter { seen.insert($0).inserted }
  }
}
