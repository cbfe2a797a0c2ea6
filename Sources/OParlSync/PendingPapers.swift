internal import ConfinedReading
package import CouncilStore
internal import OParlClient

/// What is left to do for a feed's papers before and after their files are taken.
package struct PendingPapers {
  /// Papers that are looked at, and written, at a time.
  private static let batch = 200

  private let feed: OParlFeed
  private let store: any OParlStore & ImportStore

  package init(of feed: OParlFeed, in store: any OParlStore & ImportStore) {
    self.feed = feed
    self.store = store
  }

  /// Gives up what the feed calls deleted: papers, and files of papers that stay.
  ///
  /// - Parameter time: ISO 8601, UTC.
  /// - Returns: how many letters are gone.
  package func withdraw(at time: String) throws(StoreError) -> Int {
    var letters = 0
    try forEachBatch { papers throws(StoreError) in
      var done: [OParlPaper] = []
      var keys: [[UInt8]] = []
      for paper in papers {
        let content = try KnownPaper(json: paper.content)
        keys += content.filesToWithdraw.map { FeedFile.key(of: $0, in: feed.id) }
        if content.paper.isDeleted { done.append(paper.in(.withdrawn)) }
      }
      if !keys.isEmpty {
        letters += try store.withdraw(
          sources: keys, keepingBytes: !feed.purges, at: time)
      }
      if !done.isEmpty { try store.save(feed, papers: done) }
    }
    return letters
  }

  /// How many files are to be taken.
  package func fileCount() throws(StoreError) -> Int {
    var count = 0
    try forEachBatch { papers throws(StoreError) in
      for paper in papers { count += try KnownPaper(json: paper.content).filesToTake.count }
    }
    return count
  }

  /// Remembers of each paper that there is nothing left to do, once all of its files have been asked
  /// for. A file that its server could not give stays to be asked for, and its paper with it.
  ///
  /// - Returns: how many papers are left.
  package func settle() throws(StoreError) -> Int {
    var left = 0
    try forEachBatch { papers throws(StoreError) in
      var done: [OParlPaper] = []
      for paper in papers {
        if try isDone(KnownPaper(json: paper.content)) {
          done.append(paper.in(.settled))
        } else {
          left += 1
        }
      }
      if !done.isEmpty { try store.save(feed, papers: done) }
    }
    return left
  }

  private func isDone(_ paper: KnownPaper) throws(StoreError) -> Bool {
    let files = paper.filesToTake.map(\.file)
    let known = try store.offeredFiles(
      withKeys: files.map { FeedFile.key(of: $0.id, in: feed.id) })
    return files.allSatisfy { file in
      guard let offered = known[FeedFile.key(of: file.id, in: feed.id)] else { return false }
      switch offered.state {
      case .imported, .duplicate, .quarantined: return FeedFile.isOf(file, offered.stamp)
      case .refused: return offered.kind != LetterFailure(.unreachable, path: file.id).word
      case .inProgress: return false
      }
    }
  }

  private func forEachBatch(
    _ body: ([OParlPaper]) throws(StoreError) -> Void
  ) throws(StoreError) {
    var last: String?
    while true {
      let papers = try store.oparlPapers(
        in: .pending, of: feed.id, after: last, limit: Self.batch)
      try body(papers)
      guard papers.count == Self.batch, let id = papers.last?.id else { return }
      last = id
    }
  }
}

extension OParlPaper {
  fileprivate func `in`(_ state: State) -> OParlPaper {
    var paper = self
    paper.state = state
    return paper
  }
}
