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

@Suite struct ImporterTests {
  private let folder: TemporaryFolder
  private let store: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = try .openOrCreate(path: folder.path + "/archive.sqlite")
  }

  private func letter(_ number: Int) -> [UInt8] {
    Array("Anfrage \(number)\n\n1. Wie viele Bänke stehen im Park?\n\nEs sind \(number).\n".utf8)
  }

  /// The lab, as a reader of letters.
  private var program: WorkerProgram {
    WorkerProgram(
      executable: Bundle.main.bundleURL.appending(path: "auskunft-lab").path,
      arguments: ["confined-reader"])
  }

  private func run(_ options: ImportOptions = ImportOptions(jobs: 2)) throws -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    _ = try Importer(into: store, readBy: program, options)
      .run(FileWalk([folder.path + "/in"])) { outcomes.append($0) }
    return outcomes
  }

  private var reader: ConfinedReader { ConfinedReader(program) }

  private func files(_ states: OfferedFile.State...) throws -> [OfferedFile] {
    try store.offeredFiles(in: Set(states), after: nil, limit: 1000)
  }

  @Test func `Every file has one outcome, and one state that stays`() throws {
    var expected: [String] = []
    for number in 0..<100 {
      let name = String(format: "in/%03d.txt", number)
      expected.append(try folder.file(name, number % 10 == 9 ? [] : letter(number / 2)))
    }
    let outcomes = try run()
    #expect(outcomes.map(\.path).sorted() == expected)

    var summary = ImportSummary()
    for outcome in outcomes { summary.add(outcome) }
    #expect(summary.imported == 50)
    #expect(summary.duplicate == 40)
    #expect(summary.failed == 10)
    #expect(try store.counts().papers == 50)
    #expect(
      try store.offeredCounts() == [.imported: 50, .duplicate: 40, .quarantined: 10])
    #expect(try files(.quarantined).allSatisfy { $0.kind == "empty" && $0.attempts == 1 })
  }

  /// Letters are begun ahead: where one has to be read again, none of them may get lost.
  @Test(arguments: [1, 2])
  func `Where every answer is malformed, every letter is quarantined, and the import ends`(
    jobs: Int
  ) throws {
    for number in 0..<20 { _ = try folder.file("in/\(number).txt", letter(number)) }
    var outcomes = 0
    let evil = WorkerProgram(
      executable: program.executable, arguments: program.arguments + ["--attack", "empty"])
    _ = try Importer(into: store, readBy: evil, ImportOptions(jobs: jobs))
      .run(FileWalk([folder.path + "/in"])) { _ in outcomes += 1 }
    #expect(outcomes == 20)
    #expect(try store.offeredCounts() == [.quarantined: 20])
    #expect(try files(.quarantined).allSatisfy { $0.attempts == 2 })
  }

  /// Those after a slow letter go back to the queue: none may get lost there, or be told of twice.
  @Test func `Where every letter hangs, every one is quarantined, and the import ends`() throws {
    for number in 0..<6 { _ = try folder.file("in/\(number).txt", letter(number)) }
    var options = ImportOptions(jobs: 2)
    (options.limits.patience, options.limits.wall) = (.milliseconds(5), .milliseconds(500))
    let evil = WorkerProgram(
      executable: program.executable, arguments: program.arguments + ["--attack", "sleep"])
    var outcomes = 0
    _ = try Importer(into: store, readBy: evil, options)
      .run(FileWalk([folder.path + "/in"])) { _ in outcomes += 1 }
    #expect(outcomes == 6)
    #expect(try store.offeredCounts() == [.quarantined: 6])
    #expect(try files(.quarantined).allSatisfy { $0.attempts == 2 })
  }

  @Test func `Of files with the same bytes the first is taken`() throws {
    _ = try folder.file("in/b.txt", letter(1))
    let first = try folder.file("in/a.txt", letter(1))
    _ = try run()
    #expect(try store.papers().map(\.path) == [first])
  }

  @Test func `A second import opens no file, and changes nothing`() throws {
    for number in 0..<5 { _ = try folder.file("in/\(number).txt", letter(number)) }
    _ = try folder.file("in/leer.txt", [])
    _ = try run()
    let before = (try store.papers(), try files(.imported, .quarantined))
    let outcomes = try run()
    #expect(outcomes.allSatisfy { if case .unchanged = $0 { true } else { false } })
    #expect(outcomes.count == 6)
    #expect(try store.papers() == before.0)
    #expect(try files(.imported, .quarantined) == before.1)
  }

  @Test func `What an import that was cut off had in progress is read by the next`() throws {
    let path = try folder.file("in/a.txt", letter(1))
    var file = OfferedFile(
      key: Array(path.utf8), name: path, state: .inProgress, changed: "2026-01-02T03:04:05Z")
    file.attempts = 1
    _ = try store.write([.file(file)], run: nil)
    _ = try run()
    #expect(try store.counts().papers == 1)
    #expect(try store.offeredCounts() == [.imported: 1])
  }

  @Test func `An import that is stopped leaves nothing in progress, and can be gone on with`()
    throws
  {
    for number in 0..<600 { _ = try folder.file("in/\(number).txt", letter(number)) }
    let asked = Atomic<Int>(0)
    var options = ImportOptions(jobs: 2)
    // Asked at least once for each file.
    options.isStopped = { asked.add(1, ordering: .relaxed).newValue > 300 }
    let taken = try run(options).count
    #expect(taken > 0 && taken <= 300)
    #expect(try store.offeredCounts() == [.imported: taken])
    #expect(try store.lastRun()?.ended == nil)
    #expect(try run().count == 600)
    #expect(try store.offeredCounts() == [.imported: 600])
    #expect(try store.lastRun()?.ended != nil)
  }

  @Test func `A folder that could not be opened is forgotten when it can be`() throws {
    let path = try folder.file("in/inner/a.txt", letter(1))
    _ = try folder.file("in/b.txt", letter(2))
    for name in ["in", "in/inner", "in/b.txt", "in/gone"] {
      let path = folder.path + "/" + name
      var file = OfferedFile(
        key: Array(path.utf8), name: path, state: .refused, changed: "2026-01-02T03:04:05Z")
      file.kind = "unreadable"
      _ = try store.write([.file(file)], run: nil)
    }
    let outcomes = try run()
    #expect(outcomes.count == 2, "folders have no outcome")
    #expect(
      try files(.imported).map(\.name) == [folder.path + "/in/b.txt", path])
    #expect(try files(.refused).map(\.name) == [folder.path + "/in/gone"])
    #expect(try run().count == 2)
  }

  @Test func `A file that has changed is its paper's next version, with the same names`() throws {
    let path = try folder.file("in/a.txt", letter(1))
    _ = try run()
    let before = try #require(try store.papers().first)
    let names = try store.letter(sha256: before.sha256)?.extraction.exchanges.map(\.id)
    _ = try folder.file("in/a.txt", letter(2) + Array("Weitere folgen.\n".utf8))
    let outcomes = try run()
    guard case .imported(let letter)? = outcomes.first else {
      Issue.record("not taken: \(outcomes)")
      return
    }
    #expect(letter.isNewVersion)
    let after = try store.papers()
    #expect(after.count == 1)
    #expect(after.first?.sha256 != before.sha256)
    let now = try #require(try store.letter(sha256: after[0].sha256))
    #expect(now.extraction.exchanges.map(\.id) == names)
    #expect(now.identity == before.sha256)
    #expect(try store.letter(sha256: before.sha256)?.bytes == self.letter(1), "the old is kept")
    #expect(try Verification(of: after[0].sha256, in: store, reader: reader)?.change == nil)

    // And back again.
    _ = try folder.file("in/a.txt", self.letter(1))
    _ = try run()
    #expect(try store.papers().map(\.sha256) == [before.sha256])
    #expect(try files(.imported).map(\.key) == [Array(path.utf8)])
    try store.checkIntegrity()
  }

  @Test func `A changed file is a paper of its own where another still has the old bytes`() throws {
    _ = try folder.file("in/a.txt", letter(1))
    _ = try folder.file("in/b.txt", letter(1))
    _ = try run()
    _ = try folder.file("in/a.txt", letter(2))
    _ = try run()
    #expect(try store.counts().papers == 2)
  }

  @Test func `A changed file that cannot be read leaves its paper as it was`() throws {
    _ = try folder.file("in/a.txt", letter(1))
    _ = try run()
    _ = try folder.file("in/a.txt", [0, 1, 2])
    _ = try run()
    #expect(try store.counts().papers == 1)
    #expect(try store.offeredCounts() == [.quarantined: 1])
    _ = try folder.file("in/a.txt", letter(3))
    let outcomes = try run()
    #expect(try store.counts().papers == 1, "\(outcomes)")
  }

  @Test func `What was archived verifies, and a change of it is shown`() throws {
    _ = try folder.file("in/a.txt", letter(1))
    _ = try run()
    let hash = try #require(try store.papers().first?.sha256)
    #expect(try Verification(of: hash, in: store, reader: reader)?.change == nil)

    var letter = try #require(try store.letter(sha256: hash))
    letter.json = Array(
      String(decoding: letter.json, as: UTF8.self)
        .replacing(#""status":"complete""#, with: #""status":"partial""#).utf8)
    let other = try SQLiteLetterStore.openOrCreate(path: folder.path + "/other.sqlite")
    _ = try other.add(letter)
    let change = try #require(try Verification(of: hash, in: other, reader: reader)?.change)
    #expect(change.contains("-   \"status\":\"partial\"\n"))
    #expect(change.contains("+   \"status\":\"complete\"\n"))
  }
}

extension ImportOutcome {
  fileprivate var path: String {
    switch self {
    case .imported(let letter): letter.path
    case .duplicate(let path), .failed(let path, _), .unchanged(let path, _): path
    }
  }
}
