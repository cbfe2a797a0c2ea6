package import CouncilStore
internal import FoundationEssentials
package import OParlClient

/// Reads a feed's list of papers, page by page, and remembers which papers are new, changed or
/// deleted. Each page is written together with the address of the next: whoever is cut off goes on
/// there. No file is asked for.
package struct FeedRound {
  /// No list of papers has more pages.
  private static let mostPages = 100_000

  private let store: any OParlStore
  private let client: WebClient
  private let isStopped: @Sendable () -> Bool

  /// - Parameter isStopped: asked before each page.
  package init(
    _ store: any OParlStore, _ client: WebClient, isStopped: @escaping @Sendable () -> Bool
  ) {
    self.store = store
    self.client = client
    self.isStopped = isStopped
  }

  /// Reads on where a round was cut off, or begins one: with what was changed since the last, where
  /// there was one.
  ///
  /// - Parameters:
  ///   - isFull: whether a round that begins asks for all papers.
  ///   - log: takes what is odd; it knows what was noted in this round before.
  ///   - progress: hears of each page that is written.
  /// - Returns: the feed as it is remembered now; its round is nil where the list was read to its end.
  /// - Throws: `FeedFailure` or `StoreError`; what was read before is kept.
  package func run(
    _ feed: OParlFeed, isFull: Bool, _ log: QuirkLog, progress: (OParlFeed.Round) -> Void
  ) throws -> OParlFeed {
    var feed = feed
    let reader = FeedReader(client, hosts: Set(feed.hosts), log)
    var round = feed.round ?? Self.begin(feed, isFull: isFull)
    var seen: Set<String> = []
    while let next = round.next, !isStopped() {
      guard let address = WebAddress(next) else { break }
      seen.insert(address.description)
      let isRefusable = round.pages == 0 && !round.isFull
      guard let page = try page(at: address, reader, isRefusable: isRefusable) else {
        log.add(.filterRefused, at: address.description)
        round = Self.begin(feed, isFull: true)
        continue
      }
      let papers = try take(page, of: feed, reader, &round)
      if round.pages == 0 { round.began = page.date.flatMap(ServerTime.iso) ?? "" }
      round.pages += 1
      round.next = page.next?.description
      if let next = round.next, seen.contains(next) || round.pages >= Self.mostPages {
        log.add(.endlessPages, at: next)
        round.next = nil
      }
      round.notes = try Self.json(log.notes)
      feed.round = round
      if round.next == nil {
        feed.notes = try Self.json(Self.notes(feed.notes).updated(with: log.notes))
        feed.last = round
        feed.round = nil
      }
      try store.save(feed, papers: papers)
      progress(round)
    }
    return feed
  }

  /// What is noted in a feed's memory.
  package static func notes(_ json: String) throws -> FeedNotes {
    json == "{}" ? FeedNotes() : try JSONDecoder().decode(FeedNotes.self, from: Data(json.utf8))
  }

  /// The notes as a feed's memory keeps them.
  package static func json(_ notes: FeedNotes) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(notes), as: UTF8.self)
  }

  private static func begin(_ feed: OParlFeed, isFull: Bool) -> OParlFeed.Round {
    guard !isFull, let since = feed.last.flatMap({ ServerTime.since($0.began) }) else {
      return OParlFeed.Round(from: feed.papers)
    }
    let mark = feed.papers.contains("?") ? "&" : "?"
    var round = OParlFeed.Round(from: "\(feed.papers)\(mark)modified_since=\(since)")
    round.isFull = false
    return round
  }

  /// The page at an address; nil where the server does not take the question for changes.
  private func page(
    at address: WebAddress, _ reader: FeedReader, isRefusable: Bool
  ) throws(FeedFailure) -> FeedPage? {
    do {
      return try reader.page(at: address)
    } catch {
      if isRefusable && Self.isRefusal(error) { return nil }
      throw error
    }
  }

  /// Whether the server may not like the question, and not only be unreachable.
  private static func isRefusal(_ failure: FeedFailure) -> Bool {
    switch failure {
    case .web(let failure):
      failure.kind == .absent || failure.kind == .denied || failure.kind == .busy
    case .unreadable: true
    }
  }

  /// What is to be remembered of the papers on a page.
  private func take(
    _ page: FeedPage, of feed: OParlFeed, _ reader: FeedReader, _ round: inout OParlFeed.Round
  ) throws -> [OParlPaper] {
    let ids = page.objects.compactMap { $0.id?.identity }
    let known = try store.oparlPapers(withIDs: ids, of: feed.id)
    let digests = Set(known.values.map(\.digest))
    var declared: [DeclaredPaper] = []
    for object in page.objects {
      // Of a paper that is as it was nothing more is asked for.
      let isKnown = digests.contains(DeclaredPaper.digest(of: object))
      let paper = try DeclaredPaper(
        object,
        file: isKnown
          ? nil
          : { address throws(FeedFailure) in try reader.object(.address(address)) })
      if let paper, !declared.contains(where: { $0.id == paper.id }) { declared.append(paper) }
    }
    var changed: [OParlPaper] = []
    for paper in declared {
      let before = known[paper.id]
      if before?.digest == paper.digest {
        round.unchanged += 1
        continue
      }
      let content = KnownPaper(paper, after: try before.map { try KnownPaper(json: $0.content) })
      let state: OParlPaper.State
      if paper.isDeleted {
        round.withdrawn += 1
        state = before == nil || before?.state == .withdrawn ? .withdrawn : .pending
      } else {
        if before == nil { round.new += 1 } else { round.changed += 1 }
        state = Self.isWanted(paper, feed.types) ? .pending : .settled
      }
      changed.append(
        OParlPaper(id: paper.id, digest: paper.digest, state: state, content: try content.json()))
    }
    return changed
  }

  private static func isWanted(_ paper: DeclaredPaper, _ types: [String]) -> Bool {
    guard !types.isEmpty else { return true }
    guard let type = paper.paperType?.lowercased() else { return false }
    return types.contains { type.contains($0.lowercased()) }
  }
}
