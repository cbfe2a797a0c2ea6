import ArgumentParser
import Testing

@testable import auskunft

/// Help is documentation, and documentation is tested.
@Suite struct HelpTests {
  private static let commands = Auskunft.configuration.subcommands

  @Test(arguments: commands.map { $0._commandName })
  func `Every command's examples parse`(name: String) throws {
    let command = try #require(Self.commands.first { $0._commandName == name })
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
