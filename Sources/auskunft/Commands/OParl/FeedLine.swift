internal import CouncilStore

/// A feed and how far it is read, for programs.
struct FeedLine: Encodable {
  var feed: String
  var name: String?
  var municipalityKey: String?
  var license: String?
  var papers: String
  var types: [String]
  var purges: Bool
  /// Papers that were taken, that are still to be, that were withdrawn.
  var settled: Int
  var pending: Int
  var withdrawn: Int
  /// Pages of a list that was begun and not read to its end.
  var pagesOfRound: Int?
  /// When the last whole round began.
  var since: String?

  init(_ feed: OParlFeed, counts: [OParlPaper.State: Int]) {
    self.feed = feed.id
    name = feed.name
    municipalityKey = feed.municipalityKey
    license = feed.license
    papers = feed.papers
    types = feed.types
    purges = feed.purges
    settled = counts[.settled] ?? 0
    pending = counts[.pending] ?? 0
    withdrawn = counts[.withdrawn] ?? 0
    pagesOfRound = feed.round?.pages
    since = feed.last?.began
  }
}
