import ConfinedReading
import ConfinedWorkers
import CouncilStore
import Foundation
import LetterImport
import SQLiteStore
import TemporaryFiles
import Testing

@testable import auskunft_lab

/// Imports of letters that break their reader: each is told apart, and harms nothing else.
@Suite struct RequestedAttackTests {
  private let folder: TemporaryFolder
  private let store: SQLiteLetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = try .openOrCreate(path: folder.path + "/archive.sqlite")
  }

  private static let program = WorkerProgram(
    executable: Bundle.main.bundleURL.appending(path: "auskunft-lab").path,
    arguments: ["confined-reader", "--on-request"])

  private static func letter(_ number: Int, _ words: String = "") -> [UInt8] {
    Array("Anfrage \(number)\n\n1. Wie viele Bänke stehen?\n\nEs sind \(number).\n\(words)\n".utf8)
  }

  /// Imports a letter for each attack, and one between each two that asks for nothing; answers the
  /// reasons' kinds by attack.
  private func kinds(_ attacks: [String], _ limits: WorkerLimits) throws -> [String: String?] {
    var good: Set<String> = []
    for (number, attack) in attacks.enumerated() {
      _ = try folder.file(
        "in/\(number) \(attack).txt", Self.letter(number, "auskunft-lab tries: \(attack)."))
      good.insert(try folder.file("in/\(number) gut.txt", Self.letter(number)))
    }
    var options = ImportOptions(jobs: 2)
    options.limits = limits
    _ = try Importer(into: store, readBy: Self.program, options)
      .run(FileWalk([folder.path + "/in"])) { _ in }
    let files = try store.offeredFiles(
      in: Set(OfferedFile.State.allCases), after: nil, limit: 1000)
    #expect(files.count == 2 * attacks.count)
    let imported = files.filter { good.contains($0.name) && $0.state == .imported }
    #expect(imported.count == attacks.count)
    return Dictionary(
      uniqueKeysWithValues: files.filter { !good.contains($0.name) }.map { file in
        (String(file.name.dropLast(4).split(separator: " ").last ?? ""), file.kind)
      })
  }

  @Test func `What loops, crashes, floods or asks for memory is told apart`() throws {
    var limits = WorkerLimits()
    // Enough for the letters that are in order, also where a build without optimisation reads them.
    limits.cpuSeconds = 3
    limits.wall = .seconds(300)
    let expected: [String: String?] = [
      "loop": "cpuTime", "warnings": "cpuTime", "memory": "memory", "crash": "crash",
      "stack": "crash", "exit": "crash", "cut": "crash", "garbage": "malformed",
      "empty": "malformed", "announcements": "malformed", "long": "answerTooLong",
      "socket": "forbiddenCall", "open": nil,
    ]
    let kinds = try kinds(expected.keys.sorted(), limits)
    #expect(kinds == expected, "\(kinds)")
  }

  @Test func `What waits, or says more than it was asked, has its time and no more`() throws {
    var limits = WorkerLimits()
    limits.wall = .seconds(2)
    let kinds = try kinds(["sleep", "unheard"], limits)
    #expect(kinds["sleep"] == "wallTime")
    // Where another letter was sent ahead, what is said may be the beginning of its answer.
    #expect(kinds["unheard"] == "wallTime" || kinds["unheard"] == "malformed")
  }

  @Test(arguments: [
    ("auskunft-lab tries: loop.", "loop"), ("vor auskunft-lab tries: open", "open"), ("", nil),
    ("auskunft-lab tries", nil),
  ])
  func `A letter says what is to be tried`(text: String, attack: String?) {
    #expect(RequestedAttack.attack(in: Array(text.utf8))?.name == attack)
  }
}
