internal import ArgumentParser
import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import TerminalOutput

/// Finds past answers by topic.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find past answers by topic, in German as administrations write it.",
    discussion: """
      Words find their inflections, compounds and the parts of compounds; papers with all words come
      first, each with its best answer. Also: "phrases", -excluded, a OR b, (groups), begin*, and
      fields: \(QueryFields.documented.map { $0 + ":" }.joined(separator: " ")).
      Spans are written 2019..2021 or >=0.5; has: takes a kind of fact (has:frequency).

      Example: auskunft search 'Vernetzung Quartiersmanagerinnen' --archive demo.sqlite
      Example: auskunft search 'Träger fte:>=0.5 year:2019..2021 -Jugend' --archive demo.sqlite
      """)

  @Argument(
    help: ArgumentHelp("What to find.", valueName: "query"), completion: nil)
  var query: [String]

  @Option(help: "How many hits to print.") var limit = 20
  @Option(help: ArgumentHelp("How many hits to pass over.", valueName: "number")) var offset = 0
  @Option(help: "score (the best first), newest or oldest.")
  var sort: Searcher.Options.Sort = .score
  @Flag(help: "Find only what has all words.") var all = false
  @Flag(help: "Print counts by council, year, faction and so on, instead of hits.") var facets =
    false
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    guard limit > 0, offset >= 0 else {
      throw ValidationError("--limit is at least 1, --offset at least 0.")
    }
  }

  func run() throws {
    let options = Searcher.Options(
      limit: limit, offset: offset, sort: sort, needsAll: all,
      facets: facets ? SearchFacet.Kind.allCases : [])
    let store = try archive.open()
    let result = try Searcher(store).search(query.joined(separator: " "), options)
    try SearchNotes.report(on: store, archive: archive.path)
    for suggestion in result.suggestions {
      Console.report(
        "\(suggestion.word): not in the archive; these are hits for \(suggestion.instead)")
    }
    try facets ? printFacets(result.facets) : printHits(result)
    if result.hits.isEmpty { throw ExitStatus.incomplete }
  }

  private func printHits(_ result: SearchResult) throws {
    try ShownHits.print(result.hits, output)
    if !output.isJSON { try Console.write(ShownHits.summary(result)) }
  }

  private func printFacets(_ facets: [SearchFacet]) throws {
    for facet in facets where !facet.choices.isEmpty {
      if output.isJSON {
        try Console.write(CanonicalJSON.line(FacetJSON(facet)))
      } else {
        var table = TextTable([
          .init(title: facet.kind.rawValue), .init(title: "answers", alignment: .right),
        ])
        for choice in facet.choices { table.add([choice.value, "\(choice.count)"]) }
        for line in table.lines(width: Terminal.width) + [""] { try Console.write(line) }
      }
    }
  }

  /// `{"facet":"council","choices":[{"count":3,"value":"Erfurt"}]}`
  private struct FacetJSON: Encodable {
    var facet: String
    var choices: [SearchFacet.Choice]

    init(_ facet: SearchFacet) {
      self.facet = facet.kind.rawValue
      choices = facet.choices
    }
  }
}

extension Searcher.Options.Sort: ExpressibleByArgument {}
