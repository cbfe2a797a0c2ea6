internal import ArgumentParser
import CouncilModel
internal import GermanText
import SearchAnalysis
internal import TerminalOutput

/// Shows what search makes of words.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Show what search makes of words: stems, parts of compounds.",
    discussion: """
      The first term is the word's own stem; the others find it, too. A word without terms says
      nothing and is not looked for.

      Example: auskunft analyze Quartiersmanagerinnen Schulsozialarbeit
      """)

  private struct AnalyzedWord: Encodable {
    var word: String
    var terms: [String]
    var parts: [String]
  }

  @Argument(help: "The words; - reads them from standard input, one a line.")
  var words: [String]
  @OptionGroup var output: OutputOption

  func run() throws {
    let analyzer = TextAnalyzer()
    var table = TextTable([.init(title: "word"), .init(title: "terms"), .init(title: "parts")])
    func show(_ word: String) throws {
      let analysis = analyzer.analysis(of: word)
      if output.isJSON {
        try Console.write(
          CanonicalJSON.line(
            AnalyzedWord(word: word, terms: analysis.terms, parts: analysis.parts)))
      } else {
        table.add([
          word, analysis.terms.joined(separator: " "), analysis.parts.joined(separator: " + "),
        ])
      }
    }
    for word in words where word != "-" { try show(word) }
    if words.contains("-") {
      while let line = readLine() { try show(line) }
    }
    if !output.isJSON {
      for line in table.lines(width: Terminal.width) { try Console.write(line) }
    }
  }
}
