import ArgumentParser
import Testing

@testable import auskunft_lab

/// Help is documentation, and documentation is tested.
@Suite struct LabHelpTests {
  private static let commands = Lab.configuration.subcommands

  @Test(arguments: commands.indices)
  func `Every command has an example that parses`(index: Int) throws {
    let examples = Self.commands[index].configuration.discussion.split(separator: "\n")
      .filter { $0.hasPrefix("Example: auskunft-lab ") }
    #expect(!examples.isEmpty)
    for example in examples {
      let words = example.split(separator: " ").dropFirst(2).map(String.init)
      _ = try Lab.parseAsRoot(words)
    }
  }

  @Test(arguments: commands.map { $0.configuration.abstract })
  func `Every command's purpose is one imperative line`(abstract: String) {
    #expect(abstract.hasSuffix("."))
    #expect(abstract.count < 90)
    #expect(!abstract.contains("\n"))
  }
}
