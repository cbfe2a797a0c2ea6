internal import CouncilModel
internal import EntityRegistry
internal import FoundationEssentials
internal import Presentation

/// The positions of a sponsor year by year: each is what one passage says.
struct SponsorYears: Sendable {
  struct Year: Sendable {
    var year: String
    var positions: Double
    /// Nil where they are the sponsor's as a whole.
    var project: String?
    var statement: RegistryStatement
    /// As the letter gives them.
    var exact: Decimal

    /// "Quartiersmanagement Gartenfeld, 0,75 VZÄ"
    var words: String {
      let number = PlainNumber.text(exact)
      return project.map { said("\($0), \(number) VZÄ") } ?? said("\(number) VZÄ")
    }
  }

  let entity: String
  let name: String
  let years: [Year]

  /// Those with statements of most years first.
  static func all(in view: RegistryView) -> [SponsorYears] {
    view.entities.values.filter { $0.kind == .sponsor }.map { sponsor in
      let history = PositionHistory(of: sponsor, in: view)
      var latest: [String: Year] = [:]
      for line in history.lines {
        for point in line.points {
          // The points of a line are in order: the last of a year stays.
          let year = String(point.date.prefix(4))
          latest["\(year) \(line.name)"] = Year(
            year: year, positions: Double("\(point.positions)") ?? 0,
            project: line.name == sponsor.name ? nil : line.name,
            statement: point.statement, exact: point.positions)
        }
      }
      return SponsorYears(
        entity: sponsor.id, name: sponsor.name,
        years: latest.sorted { $0.key < $1.key }.map(\.value))
    }
    .filter { !$0.years.isEmpty }
    .sorted { first, second in
      let (one, other) = (Set(first.years.map(\.year)).count, Set(second.years.map(\.year)).count)
      return (other, second.years.count, first.name) < (one, first.years.count, second.name)
    }
  }
}
