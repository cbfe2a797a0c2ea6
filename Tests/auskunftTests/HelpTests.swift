import ArgumentParser
import Testing

@testable import auskunft

/// Help is documentation, and documentation is tested.
@Suite struct HelpTests {
  /// All commands, those of `registry` too.
  private static let commands = Auskunft.configuration.subcommands.flatMap { command in
    [command] + command.configuration.subcommands
  }

  @Test(arguments: commands.indices)
  func `Every command's examples parse`(index: Int) throws {
    let command = Self.commands[index]
    let examples = command.configuration.discussion.split(separator: "\n")
      .filter { $0.hasPrefix("Example: ") }
    #expect(!examples.isEmpty)
    for example in examples {
      let words = try #require(example.split(separator: "auskunft ").last)
      _ = try Auskunft.parseAsRoot(ShellWords.split(String(words)))
    }
  }

  @Test(arguments: commands.map { $0.configuration.abstract })
  func `Every command's purpose is one imperative line`(abstract: String) {
    #expect(abstract.hasSuffix("."))
    #expect(abstract.count < 90)
    #expect(!abstract.contains("\n"))
  }
}
