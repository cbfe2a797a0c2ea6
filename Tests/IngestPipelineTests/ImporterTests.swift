import CouncilModel
import CouncilStore
import Foundation
import IngestPipeline
import SQLiteStore
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

  private func run() async throws -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    try await Importer(into: store).run(FolderWalk([folder.path + "/in"]).files) {
      outcomes.append($0)
    }
    return outcomes
  }

  @Test func `Every file has one outcome, in the order in which they were offered`() async throws {
    var expected: [String] = []
    for number in 0..<100 {
      let name = String(format: "in/%03d.txt", number)
      expected.append(try folder.file(name, number % 10 == 9 ? [] : letter(number / 2)))
    }
    let outcomes = try await run()
    #expect(outcomes.map(\.path) == expected)

    var summary = ImportSummary()
    for outcome in outcomes { summary.add(outcome) }
    #expect(summary.imported == 50)
    #expect(summary.duplicate == 40)
    #expect(summary.failed == 10)
    #expect(try store.counts().papers == 50)
  }

  @Test func `Of files with the same bytes the first is taken`() async throws {
    _ = try folder.file("in/b.txt", letter(1))
    let first = try folder.file("in/a.txt", letter(1))
    _ = try await run()
    #expect(try store.papers().map(\.path) == [first])
  }

  @Test func `A second import changes nothing`() async throws {
    for number in 0..<5 { _ = try folder.file("in/\(number).txt", letter(number)) }
    _ = try await run()
    let before = try store.papers()
    let outcomes = try await run()
    #expect(outcomes.allSatisfy { if case .duplicate = $0 { true } else { false } })
    #expect(try store.papers() == before)
  }

  @Test func `What was archived verifies, and a change of it is shown`() async throws {
    _ = try folder.file("in/a.txt", letter(1))
    _ = try await run()
    let hash = try #require(try store.papers().first?.sha256)
    #expect(try Verification(of: hash, in: store)?.change == nil)

    var letter = try #require(try store.letter(sha256: hash))
    letter.json = Array(
      String(decoding: letter.json, as: UTF8.self)
        .replacing(#""status":"complete""#, with: #""status":"partial""#).utf8)
    let other = try SQLiteLetterStore.openOrCreate(path: folder.path + "/other.sqlite")
    _ = try other.add(letter)
    let change = try #require(try Verification(of: hash, in: other)?.change)
    #expect(change.contains("-   \"status\":\"partial\"\n"))
    #expect(change.contains("+   \"status\":\"complete\"\n"))
  }
}

extension ImportOutcome {
  fileprivate var path: String {
    switch self {
    case .imported(let extraction): extraction.source.path
    case .duplicate(let path): path
    case .failed(let failure): failure.path
    }
  }
}
