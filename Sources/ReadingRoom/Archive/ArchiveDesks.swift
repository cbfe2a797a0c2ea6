internal import CouncilSearch
internal import Foundation
internal import Presentation

/// Threads that ask the archive: a question to it waits for the disk, and must not make others wait
/// that only want to be sent something.
final class ArchiveDesks: Sendable {
  /// An archive as one thread has it.
  struct Desk {
    let store: any RoomArchive
    let searcher: Searcher
    fileprivate let shelf: RegistryShelf

    /// The registry as it is now.
    ///
    /// - Throws: `StoreError`
    func registry() throws -> RegistrySnapshot { try shelf.snapshot(of: store) }
  }

  private typealias Work = @Sendable (Desk) -> Void

  /// One more than the cores of a small machine: one of them may wait for the disk.
  private static let threads = 3
  /// Questions that wait; whoever comes then is told to come later.
  private static let room = 256

  private let line = WaitingLine<Work>(room: room)

  init(_ store: any RoomArchive) {
    let shelf = RegistryShelf()
    for _ in 0..<Self.threads {
      let line = line
      Thread.detachNewThread {
        let desk = Desk(store: store, searcher: Searcher(store), shelf: shelf)
        while let work = line.take() { work(desk) }
      }
    }
  }

  deinit { line.close() }

  /// Has something asked.
  ///
  /// - Throws: what the body throws; `RoomError` 503 where too many ask.
  func ask<Value: Sendable>(
    _ body: @escaping @Sendable (Desk) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let language = Language.current
      let isTaken = line.put { desk in
        Language.$current.withValue(language) {
          continuation.resume(with: Result { try body(desk) })
        }
      }
      if !isTaken { continuation.resume(throwing: RoomError.busy) }
    }
  }
}
