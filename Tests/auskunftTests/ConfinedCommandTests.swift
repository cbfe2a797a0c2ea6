import Foundation
import TemporaryFiles
import Testing

/// Every command that reads letters' bytes has them read by a process that has confined itself.
@Suite struct ConfinedCommandTests {
  private static let strace = URL(filePath: "/usr/bin/strace")
  /// Stands for a statement of the archive.
  private static let proved = "STATEMENT"
  private static let commands: [(arguments: [String], input: String)] = [
    (["import", "in", "--archive", "b.sqlite"], ""),
    (["extract", "in"], ""),
    (["worker"], "in/DS-0317-21.md\n"),
    (["verify"], ""),
    (["registry", "prove", proved], ""),
  ]
  private static let letter = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/neustadt-an-der-linde/DS-0317-21.md")

  private static var canTrace: Bool {
    do {
      return try Program.run(["-o", "/dev/null", "true"], program: strace).status == 0
    } catch {
      return false
    }
  }

  private let folder: TemporaryFolder
  private let statement: String

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.file("in/DS-0317-21.md", Array(Data(contentsOf: Self.letter)))
    let archive = ["AUSKUNFT_ARCHIVE": "a.sqlite"]
    for arguments in [["import", "in"], ["registry", "seed", "--all"]] {
      _ = try Program.run(arguments, in: folder.path, environment: archive)
    }
    let list = try Program.run(["registry", "list"], in: folder.path, environment: archive)
    statement = try #require(list.objects.first?["id"] as? String)
  }

  @Test(
    .enabled(if: canTrace, "nothing can be traced here"), arguments: commands.indices)
  func `It starts a reader, and that gives up its rights`(index: Int) throws {
    let command = Self.commands[index]
    let log = folder.path + "/calls.log"
    let result = try Program.run(
      ["-f", "-qq", "-o", log, "-e", "trace=execve,seccomp", Program.url.path]
        + command.arguments.map { $0 == Self.proved ? statement : $0 },
      input: command.input, in: folder.path, environment: ["AUSKUNFT_ARCHIVE": "a.sqlite"],
      program: Self.strace)
    #expect(result.status == 0, "\(result.errors)")
    let calls = try String(contentsOf: URL(filePath: log), encoding: .utf8)
      .split(separator: "\n")
    let started = calls.filter { $0.contains("execve(\"/proc/self/exe\"") }
      .compactMap { $0.split(separator: " ").first }
    let confined = calls.filter { $0.contains("SECCOMP_SET_MODE_FILTER") }
      .compactMap { $0.split(separator: " ").first }
    #expect(!started.isEmpty)
    #expect(Set(started) == Set(confined), "\(calls)")
  }
}
