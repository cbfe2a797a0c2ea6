internal import ConfinedReading
internal import ConfinedWorkers
internal import CouncilModel
internal import Foundation
internal import LetterReading

/// Images of pages: drawn by confined workers, and kept, for a page never looks otherwise.
final class PageGallery: Sendable {
  private typealias Work = @Sendable (PageDrawer) -> Void

  /// Worker processes; one draws some ten pages a second.
  private static let threads = 2
  /// Pages that wait to be drawn: a reader who leafs through asks for many.
  private static let room = 128
  /// Pages whose sizes are remembered.
  private static let mostSizes = 100_000
  /// Words whose places are remembered: some ten megabytes.
  private static let mostWords = 100_000

  private let line = WaitingLine<Work>(room: room)
  private let images: ImageFolder
  private let sizes = RecentValues<[PageSize?]>(most: mostSizes)
  private let words = RecentValues<[WordPlaces.Word]>(most: mostWords)

  init(_ program: WorkerProgram, keptIn folder: String?) {
    images = ImageFolder(path: folder)
    for _ in 0..<Self.threads {
      let line = line
      Thread.detachNewThread {
        let drawer = PageDrawer(program)
        while let work = line.take() { work(drawer) }
      }
    }
  }

  deinit { line.close() }

  /// How large a letter's pages are, in points; nil for one that is damaged.
  ///
  /// - Throws: `PageDrawer.Failure`, `RoomError` where too many ask.
  func sizes(of sha256: String, _ bytes: [UInt8]) async throws -> [PageSize?] {
    if let known = sizes[sha256] { return known }
    let found = try await draw { drawer in try drawer.sizes(of: bytes) }
    sizes.keep(found, as: sha256, cost: found.count)
    return found
  }

  /// Where a letter's words stand, in the order of its text.
  ///
  /// - Throws: `PageDrawer.Failure`, `RoomError` where too many ask.
  func words(of sha256: String, _ bytes: [UInt8]) async throws -> [WordPlaces.Word] {
    if let known = words[sha256] { return known }
    let found = try await draw { drawer in try drawer.words(of: bytes) }
    words.keep(found, as: sha256, cost: found.count)
    return found
  }

  /// A page's image, if it was drawn before.
  func kept(page: Int, of sha256: String) -> [UInt8]? { images.image(page: page, of: sha256) }

  /// Draws a page, and keeps its image.
  ///
  /// - Throws: `PageDrawer.Failure`, `RoomError` where too many ask.
  func image(ofPage page: Int, of sha256: String, _ bytes: [UInt8]) async throws -> [UInt8] {
    let image = try await draw { drawer in try drawer.image(ofPage: page, of: bytes) }
    images.keep(image.webp, page: page, of: sha256)
    return image.webp
  }

  private func draw<Value: Sendable>(
    _ body: @escaping @Sendable (PageDrawer) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let isTaken = line.put { drawer in
        continuation.resume(with: Result { try body(drawer) })
      }
      if !isTaken { continuation.resume(throwing: RoomError.busy) }
    }
  }
}
