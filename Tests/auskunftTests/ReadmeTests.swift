import ArgumentParser
import Foundation
import TemporaryFiles
import Testing

@testable import auskunft

/// README is documentation, and documentation is tested.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let program = "$ .build/release/auskunft "
  /// In columns: what fits on a page.
  private static let width = "100"

  private static func lines() throws -> [String] {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Rewrites README's output with `UPDATE_EXTRACTED=1`, and still fails, so that the change is
  /// read.
  @Test func `The first command prints what README says, within its first 40 lines`() throws {
    var lines = try Self.lines()
    let start = try #require(lines.firstIndex { $0.hasPrefix(Self.program) })
    let end = try #require(lines[start...].firstIndex(of: "```"))
    #expect(end < 40)

    let folder = try TemporaryFolder()
    let archive = folder.path + "/demo.sqlite"
    _ = try Program.run(["import", "Corpus", "--archive", archive], in: Self.root.path)
    let words = ShellWords.split(String(lines[start].dropFirst(Self.program.count)))
    let result = try Program.run(
      words.map { $0 == "demo.sqlite" ? archive : $0 } + ["--table"], in: Self.root.path,
      environment: ["COLUMNS": Self.width])
    #expect(result.status == 0)
    let output = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)

    let isSame = Array(lines[(start + 1)..<end]) == output
    if !isSame && ProcessInfo.processInfo.environment["UPDATE_EXTRACTED"] == "1" {
      lines.replaceSubrange((start + 1)..<end, with: output)
      try Data(lines.joined(separator: "\n").utf8).write(to: Self.root.appending(path: "README.md"))
    }
    #expect(isSame, "it prints:\n\(result.output)")
  }

  @Test func `Every command that README names is there`() throws {
    let rows = try Self.lines().filter { $0.hasPrefix("| `auskunft ") }
    let named = rows.flatMap { row in
      row.matches(of: /`auskunft (\w+)/).map { String($0.output.1) }
    }
    let commands = Auskunft.configuration.subcommands
      .filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    #expect(Set(named) == Set(commands))
  }
}
