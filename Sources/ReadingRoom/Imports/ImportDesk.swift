internal import ConfinedWorkers
internal import CouncilCases
internal import CouncilStore
internal import Foundation
internal import LetterImport
internal import Presentation

/// Takes letters that people hand in: the same import as the command's, with the same memory, workers
/// and quarantine. One thread, one import at a time; what comes meanwhile is taken together next.
final class ImportDesk: Sendable {
  /// Files that were handed in, or could not be taken before.
  struct Work: Sendable {
    var files: [FileWalk.Entry]
    var isRetry: Bool
    /// Hears when all of them have an outcome, or why no import can run.
    var whenDone: @Sendable (ImportError?) -> Void
  }

  /// Files that wait.
  private static let room = 10_000

  private let line = WaitingLine<Work>(room: room)

  /// - Parameters:
  ///   - program: what reads letters.
  ///   - recogniser: what recognises text where they have none; nil where nothing is recognised.
  init(
    _ store: any RoomArchive, _ program: WorkerProgram, _ recogniser: WorkerProgram?,
    log: @escaping @Sendable (String) -> Void
  ) {
    let line = line
    Thread.detachNewThread {
      while let first = line.take() {
        var work = [first]
        while let next = line.takeIfAny() { work.append(next) }
        for isRetry in [false, true] {
          let part = work.filter { $0.isRetry == isRetry }
          guard !part.isEmpty else { continue }
          let error = Self.take(part.flatMap(\.files), store, program, recogniser, isRetry: isRetry)
          if let error { log("error: \(error.message)") }
          for work in part { work.whenDone(error) }
        }
        Self.refresh(store, log)
      }
    }
  }

  deinit { line.close() }

  /// Has files taken; waits until each has an outcome.
  ///
  /// - Throws: `RoomError` where too many wait, or no import can run.
  func take(_ files: [FileWalk.Entry], isRetry: Bool = false) async throws {
    let error: ImportError? = try await withCheckedThrowingContinuation { continuation in
      let isTaken = line.put(
        Work(files: files, isRetry: isRetry) { continuation.resume(returning: $0) })
      if !isTaken { continuation.resume(throwing: RoomError.busy) }
    }
    if error != nil {
      throw RoomError(503, said("Gerade lässt sich nichts einlesen. Warum, steht im Protokoll."))
    }
  }

  private static func take(
    _ files: [FileWalk.Entry], _ store: any RoomArchive, _ program: WorkerProgram,
    _ recogniser: WorkerProgram?, isRetry: Bool
  ) -> ImportError? {
    var options = ImportOptions(jobs: ProcessInfo.processInfo.activeProcessorCount)
    options.retriesFailures = isRetry
    options.recogniser = recogniser
    do throws(ImportError) {
      _ = try Importer(into: store, readBy: program, options)
        .run(files, offered: files.count) { _ in }
    } catch {
      return error
    }
    return nil
  }

  /// Has search learn the new letters' words, and finds what belongs together; nobody need wait.
  private static func refresh(_ store: any RoomArchive, _ log: (String) -> Void) {
    do throws(StoreError) {
      try store.refreshVocabulary(force: false)
      _ = try ArchiveLinking.run(store)
    } catch {
      log("error: \(error.message)")
    }
  }
}
