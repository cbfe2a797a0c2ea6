import ConfinedReading
import ConfinedWorkers
import CouncilModel
import CouncilStore
import Foundation
import LetterImport
import SQLiteStore
import Synchronization
import TemporaryFiles
import Testing

/// Letters that no file holds, as a council's server would give them.
@Suite struct LetterSourceTests {
  private struct Letter: LetterSource {
    var name: String
    var text: String
    var tag: String?
    var content = SourceContent.letter
    var declared: DeclaredHead?
    let reads: Counter

    var key: [UInt8] { Array("memory:\(name)".utf8) }
    func stamp() -> String? { tag }

    func read() throws(LetterFailure) -> (bytes: [UInt8], stamp: String) {
      reads.add()
      guard !text.isEmpty else { throw LetterFailure(.missing, path: name) }
      return (Array(text.utf8), tag ?? "")
    }
  }

  /// How often bytes were asked for.
  private final class Counter: Sendable {
    private let number = Atomic<Int>(0)

    var count: Int { number.load(ordering: .relaxed) }
    func add() { number.add(1, ordering: .relaxed) }
  }

  private let folder: TemporaryFolder
  private let store: SQLiteLetterStore
  private let reads = Counter()

  init() throws {
    folder = try TemporaryFolder()
    store = try .openOrCreate(path: folder.path + "/archive.sqlite")
  }

  private func letter(_ name: String, benches: Int, tag: String? = "1") -> Letter {
    let text = "Anfrage \(name)\n\n1. Wie viele Bänke stehen im Park?\n\nEs sind \(benches).\n"
    return Letter(name: name, text: text, tag: tag, reads: reads)
  }

  private func run(_ letters: [Letter]) throws -> ImportSummary {
    let program = WorkerProgram(
      executable: Bundle.main.bundleURL.appending(path: "auskunft-lab").path,
      arguments: ["confined-reader"])
    var summary = ImportSummary()
    _ = try Importer(into: store, readBy: program, ImportOptions(jobs: 1))
      .run(letters) { summary.add($0) }
    return summary
  }

  @Test func `Letters of any source are taken, and their failures kept with them`() throws {
    var refused = letter("c", benches: 3)
    refused.content = .refused(LetterFailure(.noPermission, path: "c"))
    var gone = letter("d", benches: 4)
    gone.text = ""
    let summary = try run([letter("a", benches: 1), letter("b", benches: 2), refused, gone])
    #expect((summary.imported, summary.failed) == (2, 2))
    let known = try store.offeredFiles(
      in: Set(OfferedFile.State.allCases), after: nil, limit: 9)
    #expect(known.map(\.key) == ["a", "b", "c", "d"].map { Array("memory:\($0)".utf8) })
    #expect(known.map(\.name) == ["a", "b", "c", "d"])
    #expect(known.map(\.kind) == [nil, nil, "noPermission", "missing"])
    #expect(known.map(\.stamp) == ["1", "1", nil, nil])
  }

  @Test(arguments: [("1", 1), ("2", 2), (nil, 2)])
  func `A letter is read again only where its source says that it is another, or nothing`(
    tag: String?, expected: Int
  ) throws {
    _ = try run([letter("a", benches: 1)])
    let summary = try run([letter("a", benches: 1, tag: tag)])
    #expect(reads.count == expected)
    #expect((summary.duplicate, summary.unchanged) == (1, 1))
  }

  @Test func `What a source declares is kept up without reading the letter again`() throws {
    var source = letter("a", benches: 1)
    for reference in ["12/3", "12/4"] {
      var head = DeclaredHead(body: "b", paper: "p", file: "f", place: 0)
      head.reference = reference
      source.declared = head
      _ = try run([source])
      let hash = try #require(try store.papers().first?.sha256)
      #expect(try store.declaredHeads(ofLetter: hash) == [head])
      #expect(try store.papers().first?.reference == reference)
    }
    #expect(reads.count == 1)
  }

  @Test func `A letter with other bytes is its paper's next version`() throws {
    _ = try run([letter("a", benches: 1)])
    let summary = try run([letter("a", benches: 2, tag: "2")])
    #expect((summary.imported, summary.newVersions) == (1, 1))
    #expect(try store.counts().papers == 1)
  }
}
