import ConfinedReading
import ConfinedWorkers
import Foundation
import LetterImport
import Testing

@testable import auskunft_lab

@Suite struct FuzzRunTests {
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus").path
  private static let rounds = 150
  private static let seed: UInt64 = 42

  /// A run with the lab's own reader.
  private func run(_ attack: String...) throws -> FuzzRun {
    let program = WorkerProgram(
      executable: Bundle.main.bundleURL.appending(path: "auskunft-lab").path,
      arguments: ["confined-reader"] + attack)
    return try FuzzRun(FolderWalk([Self.corpus]).files.map(\.path), ConfinedReader(program))
  }

  @Test func `Letters changed at random do not break the reader`() throws {
    let run = try run()
    for round in 0..<Self.rounds {
      let finding = try run.read(round: round, seed: Self.seed)
      #expect(finding == nil, "\(finding?.path ?? ""), round \(round)")
    }
  }

  @Test func `A reader that breaks is found, with the letter`() throws {
    let run = try run("--attack", "crash")
    let finding = try #require(try run.read(round: 7, seed: Self.seed))
    #expect(finding.failure == .crash(signal: SIGSEGV))
    #expect(finding.bytes == run.letter(round: 7, seed: Self.seed).bytes)
  }
}
