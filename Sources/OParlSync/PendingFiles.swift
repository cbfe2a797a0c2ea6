internal import CouncilModel
package import CouncilStore
package import OParlClient
internal import Synchronization

/// The files of a feed's papers that are new or changed, in the order of the papers' identifiers,
/// without holding more than some papers at a time.
package struct PendingFiles: Sequence, Sendable {
  /// Papers that are asked for at a time.
  private static let batch = 100

  /// What the store said where it could not go on: a sequence cannot throw.
  private final class Trouble: Sendable {
    let error = Mutex<StoreError?>(nil)
  }

  private let feed: OParlFeed
  private let store: any OParlStore & ImportStore
  private let server: FeedServer
  private let trouble = Trouble()

  package init(
    of feed: OParlFeed, in store: any OParlStore & ImportStore, from client: WebClient,
    _ log: QuirkLog
  ) {
    self.feed = feed
    self.store = store
    server = FeedServer(store: store, client: client, hosts: Set(feed.hosts), log: log)
  }

  /// Why it ended too soon; nil where it did not.
  package var error: StoreError? { trouble.error.withLock { $0 } }

  package func makeIterator() -> Iterator { Iterator(files: self) }

  package struct Iterator: IteratorProtocol {
    fileprivate let files: PendingFiles
    private var last: String?
    private var isAtEnd = false
    /// In reverse order.
    private var ready: [FeedFile] = []

    fileprivate init(files: PendingFiles) {
      self.files = files
    }

    package mutating func next() -> FeedFile? {
      while ready.isEmpty && !isAtEnd {
        do {
          let papers = try files.store.oparlPapers(
            in: .pending, of: files.feed.id, after: last, limit: PendingFiles.batch)
          last = papers.last?.id
          isAtEnd = papers.count < PendingFiles.batch
          ready = try files.sources(papers).reversed()
        } catch {
          files.trouble.error.withLock { $0 = error }
          return nil
        }
      }
      return ready.popLast()
    }
  }

  private func sources(_ papers: [OParlPaper]) throws(StoreError) -> [FeedFile] {
    var sources: [FeedFile] = []
    for paper in papers {
      let content = try KnownPaper(json: paper.content)
      let files = content.filesToTake
      let keys = files.map { FeedFile.key(of: $0.file.id, in: feed.id) }
      let known = try store.offeredFiles(withKeys: keys)
      for (key, (place, file)) in zip(keys, files) {
        let head = Self.head(of: file, place: place, in: content.paper, feed)
        sources.append(
          FeedFile(file, key: key, declaring: head, known: known[key], on: server))
      }
    }
    return sources
  }

  /// What the feed declares of a letter.
  private static func head(
    of file: DeclaredFile, place: Int, in paper: DeclaredPaper, _ feed: OParlFeed
  ) -> DeclaredHead {
    var head = DeclaredHead(body: feed.id, paper: paper.id, file: file.id, place: place)
    head.municipality = feed.name.map(MunicipalityName.plain)
    head.municipalityKey = feed.municipalityKey
    head.license = feed.license
    head.reference = paper.reference
    head.subject = paper.name
    head.paperType = paper.paperType
    head.originators = paper.originators
    head.fileName = file.name
    head.role = FileRole.role(name: file.name, paperType: paper.paperType, place: place)
    // The paper's date is its first file's; an answer that follows has its own.
    head.date = file.date ?? (place == 0 ? paper.date : nil)
    return head
  }
}
