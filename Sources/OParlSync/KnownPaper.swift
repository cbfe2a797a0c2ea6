internal import CouncilStore
internal import FoundationEssentials
internal import OParlClient

/// What is remembered of a paper beside what its feed says of it now.
struct KnownPaper: Codable {
  var paper: DeclaredPaper
  /// Identifiers of files that it had, and that its feed neither lists nor calls deleted: they are
  /// withdrawn with it.
  var formerFiles: [String] = []

  /// The paper as it is said now; of a deleted one the files that are known.
  ///
  /// - Parameter known: what was remembered.
  init(_ paper: DeclaredPaper, after known: KnownPaper?) {
    self.paper = paper
    let before = (known?.paper.files.map(\.id) ?? []) + (known?.formerFiles ?? [])
    let listed = Set(paper.files.map(\.id))
    var seen: Set<String> = []
    formerFiles = before.filter { !listed.contains($0) && seen.insert($0).inserted }
  }

  /// - Throws: where it is not what a store was given.
  init(json: String) throws(StoreError) {
    do {
      self = try JSONDecoder().decode(KnownPaper.self, from: Data(json.utf8))
    } catch {
      throw StoreError(
        .damaged, store: "oparlPaper", detail: "\(error)", remedy: "sync with --full")
    }
  }

  /// - Throws: never of what a feed can say; what `JSONEncoder` throws.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Identifiers of the files that are to be withdrawn.
  var filesToWithdraw: [String] {
    let listed = paper.files
    guard paper.isDeleted else { return listed.filter(\.isDeleted).map(\.id) }
    return listed.map(\.id) + formerFiles
  }

  /// The files that are to be taken, with their places.
  var filesToTake: [(place: Int, file: DeclaredFile)] {
    guard !paper.isDeleted else { return [] }
    return paper.files.enumerated().filter { !$0.element.isDeleted }
      .map { (place: $0.offset, file: $0.element) }
  }
}
