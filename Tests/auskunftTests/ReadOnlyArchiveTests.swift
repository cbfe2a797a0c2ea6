import CouncilStore
import Foundation
import SQLiteStore
import TemporaryFiles
import Testing

/// An archive on a disc, or of somebody else: whoever may read it can search in it.
@Suite struct ReadOnlyArchiveTests {
  private let folder: TemporaryFolder
  private var archive: String { folder.path + "/share/a ä?.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("in/good.txt", SmallFiles.letter)
    _ = try folder.file("share/.keep", [])
    try importing("in")
  }

  private func importing(_ path: String) throws {
    let result = try Program.run(["import", path, "--archive", archive], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
  }

  /// Runs the program as somebody who may read the share, and write nothing in it.
  private func read(_ arguments: [String]) throws -> Program.Result {
    let share = folder.path + "/share"
    let files = try FileManager.default.contentsOfDirectory(atPath: share)
    for file in files { chmod(share + "/" + file, 0o444) }
    chmod(share, 0o555)
    defer {
      chmod(share, 0o755)
      for file in files { chmod(share + "/" + file, 0o644) }
    }
    guard geteuid() == 0 else { return try Program.run(arguments + ["--archive", archive]) }
    // A superuser may write whatever the rights say, so this is nobody, with a program of its own.
    let program = folder.path + "/auskunft"
    if !FileManager.default.fileExists(atPath: program) {
      // Copied by a process of its own: a file that is open for writing here is inherited by what
      // another test starts at that moment, and cannot be run while it is ("Text file busy").
      let copy = try Program.run(
        [Program.url.path, program], program: URL(filePath: "/usr/bin/cp"))
      #expect(copy.status == 0, "\(copy.errors)")
    }
    return try Program.run(
      ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments
        + ["--archive", archive], program: URL(filePath: "/usr/bin/setpriv"))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/share").sorted()
  }

  @Test(arguments: [
    ["list"], ["search", "Träger"], ["status"], ["facts"], ["registry", "list"],
    ["quarantine", "list"], ["verify"], ["registry", "review", "--json"],
  ])
  func `What only reads says the same, and leaves nothing behind`(_ command: [String]) throws {
    let result = try Program.run(command + ["--archive", archive])
    let before = try files()
    let bytes = try Data(contentsOf: URL(filePath: archive))
    let reading = try read(command)
    #expect(reading.status == result.status, "\(reading.errors)")
    #expect(reading.output == result.output)
    #expect(reading.errors == result.errors)
    #expect(try files() == before)
    #expect(try Data(contentsOf: URL(filePath: archive)) == bytes)
  }

  @Test(arguments: [
    ["import", "in"], ["reindex"], ["quarantine", "retry"], ["registry", "seed", "--all"],
    ["registry", "review", "--decisions", "-"],
  ])
  func `What writes says that it may not, before it does anything`(_ command: [String]) throws {
    let before = try files()
    let result = try read(command)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("cannot be opened or written (Permission denied)"))
    #expect(try files() == before)
  }

  @Test func `Beside a program that writes, what that has written last is read`() throws {
    let writer = try SQLiteLetterStore(path: archive)
    _ = try folder.file("more/other.txt", Array("Drucksache 0013/24\n\nEs gibt nichts.\n".utf8))
    try importing("more")
    #expect(try files().contains { $0.hasSuffix("-wal") })
    #expect(try read(["list"]).objects.count == 2)
    #expect(try writer.papers().count == 2)
  }

  @Test func `Where the last changes cannot be read, none are passed over`() throws {
    let log = archive + "-wal"
    try Data([1]).write(to: URL(filePath: log))
    let result = try read(["list"])
    #expect(result.status == 2)
    #expect(result.errors.contains("its last changes lie in a log that cannot be read"))
  }
}
