import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

/// `status` and `quarantine` on what an import has left behind.
@Suite struct StatusCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("in/gut.txt", SmallFiles.letter)
    _ = try folder.file("in/leer.pdf", [])
    mkfifo(folder.path + "/in/rohr.pdf", 0o600)
    _ = try run("import", "in")
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--archive", "a.sqlite"], in: folder.path)
  }

  @Test func `status counts the files by state`() throws {
    let status = try #require(try run("status").objects.first)
    #expect(
      status["files"] as? [String: Int] == [
        "duplicate": 0, "imported": 1, "inWork": 0, "quarantined": 1, "refused": 1,
      ])
    let last = try #require(status["run"] as? [String: Any])
    #expect(last["isRunning"] as? Bool == false)
    #expect(last["finished"] as? Int == 3)
    let table = try run("status", "--table").output
    #expect(table.contains("imported         1\n"))
    #expect(table.contains("last import ended"))
  }

  @Test func `status lists every file that was offered, with its state and the reason`() throws {
    let files = try run("status", "--json", "--files").objects
    #expect(
      files.map { $0["path"] as? String } == ["in/gut.txt", "in/leer.pdf", "in/rohr.pdf"])
    #expect(
      files.map { $0["state"] as? String } == ["imported", "quarantined", "refused"])
    #expect(
      files.last?["reason"] as? String == "not a regular file; copy its content into a file")
    #expect(files.first?["reason"] is NSNull)
  }

  @Test func `An import that was cut off is not said to run`() throws {
    let store = try SQLiteLetterStore(path: folder.path + "/a.sqlite")
    var begun = try store.beginRun(
      by: ImportProcess(host: nil, number: 1, start: -1), at: "2024-01-01T00:00:00Z", offered: 100)
    (begun.updated, begun.finished, begun.seconds) = ("2024-01-01T00:00:09Z", 40, 9)
    _ = try store.write([], run: begun)
    #expect(
      try run("status", "--table").output.contains(
        "was cut off: 40 of 100 files; start it again to go on"))
  }

  @Test func `quarantine lists what was not taken, and shows one`() throws {
    let listed = try run("quarantine", "list").objects
    #expect(listed.map { $0["kind"] as? String } == ["empty", "notAFile"])
    let shown = try run("quarantine", "show", "leer.pdf", "--table")
    #expect(shown.output.contains("  quarantined: empty (a file of 0 bytes); get the file again"))
    #expect(try run("quarantine", "show", "gut.txt").status == 1)
  }

  @Test func `quarantine retry reads again what was not taken`() throws {
    // The same file, as far as its size and time say, with bytes that can be read.
    let again = try run("quarantine", "retry", "leer.pdf")
    #expect(again.status == 1)
    #expect(
      again.errors == "in/leer.pdf: empty (a file of 0 bytes); get the file again from its source\n"
    )
    _ = try folder.file("in/leer.pdf", SmallFiles.pdf)
    let result = try run("quarantine", "retry", "leer.pdf")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try run("quarantine", "list").objects.count == 1)
  }

  @Test func `quarantine retry takes a folder's files where a folder was refused`() throws {
    // A folder that may not be opened is refused in the same way; superusers may open all.
    unlink(folder.path + "/in/rohr.pdf")
    _ = try folder.file("in/rohr.pdf/brief.txt", SmallFiles.letter + Array("Ende.\n".utf8))
    let result = try run("quarantine", "retry", "rohr.pdf")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try run("status", "--files").objects.map { $0["path"] as? String } == [
        "in/gut.txt", "in/leer.pdf", "in/rohr.pdf/brief.txt",
      ])
  }

  @Test func `What was not taken before is not read again, and not named again`() throws {
    let result = try run("import", "in")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "2 files still not taken; `auskunft quarantine list` says why\n")
  }
}
