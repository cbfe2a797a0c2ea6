internal import CouncilModel
internal import Presentation

/// What charts count, for programs: the numbers of the page's tables.
/// `{"years":["2021"],"topics":[{"value":"verkehr","counts":{"2021":3}}],"offices":[…],"sponsors":[…]}`
struct ChartAnswer: Encodable, Sendable {
  struct Counted: Encodable, Sendable {
    var value: String
    var counts: [String: Int]
  }

  struct Sponsor: Encodable, Sendable {
    struct Year: Encodable, Sendable {
      var year: String
      var positions: Double
      /// Identifier of the statement that says so.
      var statement: String
    }

    var entity: String
    var name: String
    var years: [Year]
  }

  let years: [String]
  let topics: [Counted]
  let offices: [Counted]
  let sponsors: [Sponsor]

  init(_ counts: ChartCounts, _ sponsors: some Sequence<SponsorYears>) {
    years = counts.years
    topics = counts.topics.map { Counted(value: $0.value, counts: $0.counts) }
    offices = counts.offices.map { Counted(value: $0.value, counts: $0.counts) }
    self.sponsors = sponsors.map { sponsor in
      Sponsor(
        entity: sponsor.entity, name: sponsor.name,
        years: sponsor.years.map {
          .init(year: $0.year, positions: $0.positions, statement: $0.statement.id)
        })
    }
  }

  static let answer: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    return try await room.desks.ask { desk in
      let sponsors = try desk.registry().sponsorYears.prefix(ChartsPage.most)
      return try RoomReply.json(
        ChartAnswer(try ChartCounts(desk.searcher, rows: ChartsPage.most), sponsors))
    }
  }
}
