import ArgumentParser
import Foundation
import TemporaryFiles
import Testing

@testable import auskunft

/// Every command where nobody takes its results.
@Suite struct UnreadOutputTests {
  /// Every command, with arguments with which it prints something and what it reads.
  private static let commands: [(arguments: [String], input: String)] = [
    (["import", "in", "--archive", "b.sqlite"], ""),
    (["list"], ""),
    (["show", "DS 0317/21"], ""),
    (["facts"], "Es sind 2,5 VZÄ besetzt.\n"),
    (["search", "Quartiersmanagement"], ""),
    (["similar", "DS 0317/21"], ""),
    (["asked", "Wer ist Träger des Quartiersmanagements?"], ""),
    (["analyze", "Quartiersmanagerinnen"], ""),
    (["reindex"], ""),
    (["verify"], ""),
    (["registry", "seed", "--all"], ""),
    (["registry", "list"], ""),
    (["registry", "show", "NachbarNetz"], ""),
    (["registry", "history", "NachbarNetz"], ""),
    (["registry", "review"], ""),
    (["registry", "conflicts"], ""),
    (["registry", "gaps"], ""),
    (["registry", "due", "--before", "2028-01-01"], ""),
    (["registry", "export"], ""),
    (["registry", "inquiry", "--area", "Wiesengrund"], ""),
    (["registry", "prove", proved], ""),
    (["extract", "in"], ""),
    (["worker"], "in/DS-0317-21.md\nin/DS-0219-24.md\n"),
    (["status"], ""),
    (["quarantine", "list"], ""),
    (["quarantine", "show", "in/leer.pdf"], ""),
    (["quarantine", "retry"], ""),
    (["cases", "link"], ""),
    (["cases", "list"], ""),
    (["cases", "open"], ""),
    (["cases", "show", "DS 0317/21"], ""),
    (["profile", "learn"], ""),
    (["profile", "list"], ""),
    (["profile", "show", "Neustadt an der Linde", "--all"], ""),
    (["token", "create", "Karla Muster"], ""),
    (["token", "list"], ""),
    (["mcp"], #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"),
    (["--help"], ""),
  ]
  /// Commands without results here: they speak to browsers or other servers, or say nothing where
  /// all is well or nothing waits.
  private static let withoutResults = [
    ["serve"], ["token", "revoke"], ["cases", "late"], ["cases", "review"], ["cases", "rule"],
    ["profile", "propose"], ["profile", "forget"], ["oparl", "add"], ["oparl", "sync"],
    ["oparl", "status"], ["oparl", "report"],
  ]
  /// Stands for a statement of the archive.
  private static let proved = "STATEMENT"
  private static let unread =
    "standard output: cannot be written (Broken pipe); send it elsewhere\n"
  private static let corpus = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpus/neustadt-an-der-linde")

  private let folder: TemporaryFolder
  private let statement: String

  init() throws {
    folder = try TemporaryFolder()
    for name in ["DS-0317-21.md", "DS-0219-24.md"] {
      _ = try folder.file("in/" + name, Array(Data(contentsOf: Self.corpus.appending(path: name))))
    }
    _ = try folder.file("in/leer.pdf", [])
    let archive = ["AUSKUNFT_ARCHIVE": "a.sqlite"]
    for arguments in [
      ["import", "in"], ["registry", "seed", "--all"], ["token", "create", "Max Probe"],
      ["profile", "learn"],
    ] {
      _ = try Program.run(arguments, in: folder.path, environment: archive)
    }
    let statements = try Program.run(
      ["registry", "list"], in: folder.path, environment: archive
    ).objects
    statement = try #require(statements.first?["id"] as? String)
  }

  /// Runs a line of shell in which `$0` is the program, and `$@` a command.
  private func run(
    _ line: String, _ command: (arguments: [String], input: String), output: Pipe? = nil
  ) throws -> Program.Result {
    let arguments = command.arguments.map { $0 == Self.proved ? statement : $0 }
    return try Program.run(
      ["-c", line, Program.url.path] + arguments, input: command.input, in: folder.path,
      environment: ["AUSKUNFT_ARCHIVE": "a.sqlite"], program: URL(filePath: "/bin/sh"),
      output: output)
  }

  /// Whatever started the tests may have the signal ignored.
  private static let asUsual = #"exec env --default-signal=PIPE "$0" "$@""#

  /// A pipe that nobody reads.
  private func unreadPipe() throws -> Pipe {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return pipe
  }

  @Test func `The table has every command`() {
    let named = Set(Self.commands.map { $0.arguments.prefix { !$0.hasPrefix("-") } })
    for command in Auskunft.configuration.subcommands where command.configuration.shouldDisplay {
      let parts = command.configuration.subcommands
      for names in parts.isEmpty
        ? [[command._commandName]] : parts.map({ [command._commandName, $0._commandName] })
      {
        let isKnown =
          named.contains { $0.starts(with: names) } || Self.withoutResults.contains(names)
        #expect(isKnown, "\(names)")
      }
    }
  }

  @Test func `Where output is closed, every command says so, and could not run`() throws {
    for command in Self.commands {
      let result = try run(#"exec "$0" "$@" >&-"#, command)
      #expect(result.status == 2 && result.reason == .exit, "\(command.arguments)")
      #expect(
        result.errors.hasSuffix(
          "standard output: cannot be written (Bad file descriptor); send it elsewhere\n"),
        "\(command.arguments): \(result.errors)")
    }
  }

  @Test func `Where nobody reads any more, every command ends quietly, as others do`() throws {
    for command in Self.commands {
      let result = try run(Self.asUsual, command, output: unreadPipe())
      #expect(
        result.status == SIGPIPE && result.reason == .uncaughtSignal, "\(command.arguments)")
      #expect(!result.errors.contains("standard output"), "\(command.arguments)")
    }
  }

  @Test func `Where that signal is ignored, every command says that nobody reads`() throws {
    for command in Self.commands {
      let result = try run(#"trap '' PIPE; exec "$0" "$@""#, command, output: unreadPipe())
      #expect(result.status == 2 && result.reason == .exit, "\(command.arguments)")
      #expect(
        result.errors.hasSuffix(Self.unread), "\(command.arguments): \(result.errors)")
    }
  }

  @Test func `What was taken is in the archive, though nobody read of it`() throws {
    let result = try run(Self.asUsual, Self.commands[0], output: unreadPipe())
    #expect(result.reason == .uncaughtSignal)
    let list = try Program.run(["list", "--archive", "b.sqlite"], in: folder.path)
    #expect(try list.objects.count == 2)
  }
}
