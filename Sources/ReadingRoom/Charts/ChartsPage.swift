internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// What was asked, answered and staffed, as drawings: each bar leads to what it counts, and a table
/// beside it says the same.
struct ChartsPage: Page {
  static let template = "charts"
  static var section: Section? { .charts }

  struct Figure: Sendable {
    var name: String
    /// HTML of the drawing.
    var drawing: String
  }

  struct Cell: Sendable {
    var title: String
    var count: String
    /// Nil where there is nothing.
    var address: String?
  }

  struct Row: Sendable {
    var name: String
    var address: String?
    var cells: [Cell]
  }

  /// Topics, offices and sponsors that are shown, those with most first.
  static let most = 8
  /// Years that are shown, the latest.
  private static let mostYears = 12

  /// In the order of a bar's parts.
  private static let kinds: [Exchange.Disposition] = [
    .answered, .partial, .referred, .refused, .notAnswered,
  ]

  let title = said("Zahlen")
  let years: [String]
  let topics: [Figure]
  let topicRows: [Row]
  let hasTopics: Bool
  let dispositions: [Cell]
  let offices: [Figure]
  let officeRows: [Row]
  let hasOffices: Bool
  let sponsors: [Figure]
  let sponsorRows: [Row]
  let hasSponsors: Bool

  static let answer: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    return room.reply(
      try await room.desks.ask { desk in
        let counts = try ChartCounts(desk.searcher, rows: most)
        let lines = try desk.registry().sponsorYears.prefix(most)
        let links = try PassageLinks(
          lines.flatMap(\.years).map(\.statement), in: desk.store)
        return ChartsPage(counts, Array(lines), links)
      }, to: request)
  }

  private init(_ counts: ChartCounts, _ lines: [SponsorYears], _ links: PassageLinks) {
    let years = Array(counts.years.suffix(Self.mostYears))
    self.years = years
    let highest = counts.topics.flatMap { topic in years.map { topic.counts[$0] ?? 0 } }.max() ?? 0
    topics = counts.topics.map { topic in
      let name = PlainWords.topic(topic.value)
      let columns = years.map { year in
        let count = topic.counts[year] ?? 0
        return ColumnChart.Column(
          label: year, count: Double(count),
          address: Addresses.search(topic.state.choosing(year, of: .year)),
          tip: said("\(name) \(year): \(PlainNumber.text(count)) Antworten"))
      }
      return Figure(
        name: name,
        drawing: ColumnChart(columns, highest: Double(highest))
          .markup(title: said("\(name) nach Jahren"), unit: { SVGNumber.text($0) }).html)
    }
    topicRows = counts.topics.map { topic in
      Row(
        name: PlainWords.topic(topic.value), address: Addresses.search(topic.state),
        cells: years.map { Self.cell(topic, $0, title: $0, of: .year) })
    }
    hasTopics = !topics.isEmpty
    let kinds = Self.kinds
    dispositions = kinds.map { Cell(title: $0.rawValue, count: PlainWords.word($0), address: nil) }
    offices = counts.offices.map { office in
      let total = office.counts.values.reduce(0, +)
      return Figure(
        name: office.value,
        drawing: ShareBar(
          parts: kinds.map { kind in
            let count = office.counts[kind.rawValue] ?? 0
            return .init(
              kind: kind.rawValue, count: count,
              address: Addresses.search(office.state.choosing(kind.rawValue, of: .disposition)),
              tip: said("\(office.value), \(PlainWords.word(kind)): \(count) von \(total)"))
          }
        ).markup(title: said("\(office.value): wie geantwortet wurde")).html)
    }
    officeRows = counts.offices.map { office in
      Row(
        name: office.value, address: Addresses.search(office.state),
        cells: kinds.map {
          Self.cell(office, $0.rawValue, title: PlainWords.word($0), of: .disposition)
        })
    }
    hasOffices = !offices.isEmpty
    let most = lines.flatMap(\.years).map(\.positions).max() ?? 0
    sponsors = lines.map { line in
      Figure(
        name: line.name,
        drawing: ColumnChart(
          line.years.map { year in
            ColumnChart.Column(
              label: year.year, count: year.positions, address: links.address(of: year.statement),
              tip: "\(line.name), \(year.year): \(year.words)")
          }, highest: most
        ).markup(title: said("\(line.name): Stellen nach Jahren")) {
          SVGNumber.text($0).replacing(".", with: ",")
        }.html)
    }
    sponsorRows = lines.map { line in
      Row(
        name: line.name, address: Addresses.entity(line.entity),
        cells: line.years.map { year in
          Cell(
            title: year.year, count: year.words, address: links.address(of: year.statement))
        })
    }
    hasSponsors = !sponsors.isEmpty
  }

  private static func cell(
    _ counted: ChartCounts.Counted, _ value: String, title: String, of kind: SearchFacet.Kind
  ) -> Cell {
    let count = counted.counts[value] ?? 0
    return Cell(
      title: title, count: PlainNumber.text(count),
      address: count > 0 ? Addresses.search(counted.state.choosing(value, of: kind)) : nil)
  }
}
