import ConfinedReading
package import CouncilStore
internal import Foundation

/// Looks again and again for files that are new or have changed, and are whole.
///
/// Scans: no notice of the file system is relied upon, since those get lost and are not sent for
/// network shares.
package struct FolderWatch {
  /// A file that was written to more recently may still be.
  private static let quiet = Duration.seconds(2)
  /// Of the time that one scan takes: large folders are looked at less often.
  private static let restPerScan = 10.0
  private static let batch = 256
  /// Who wants it to end waits no longer.
  private static let nap = Duration.milliseconds(200)

  private let walk: FileWalk
  private let store: any ImportStore
  /// Files that may still be written to, as they were when last looked at.
  private var growing: [[UInt8]: OfferedFile.Stamp] = [:]
  private var rest = Duration.zero

  /// - Parameter walk: begun anew at each look.
  package init(_ walk: FileWalk, _ store: any ImportStore) {
    self.walk = walk
    self.store = store
  }

  /// The files to take now.
  package mutating func next() throws(StoreError) -> [FileWalk.Entry] {
    let start = ContinuousClock.now
    var taken: [FileWalk.Entry] = []
    var stillGrowing: [[UInt8]: OfferedFile.Stamp] = [:]
    var batch: [FileWalk.Entry] = []
    for entry in walk {
      batch.append(entry)
      if batch.count == Self.batch {
        try look(at: batch, &taken, &stillGrowing)
        batch = []
      }
    }
    try look(at: batch, &taken, &stillGrowing)
    growing = stillGrowing
    rest = max(Self.quiet / 2, (ContinuousClock.now - start) * Self.restPerScan)
    return taken
  }

  /// Rests until it is time to look again, or somebody wants it to end.
  package func wait(unless isStopped: () -> Bool) {
    let end = ContinuousClock.now + rest
    while !isStopped() {
      let left = end - .now
      guard left > .zero else { return }
      Thread.sleep(forTimeInterval: min(left, Self.nap) / .seconds(1))
    }
  }

  private func look(
    at entries: [FileWalk.Entry], _ taken: inout [FileWalk.Entry],
    _ stillGrowing: inout [[UInt8]: OfferedFile.Stamp]
  ) throws(StoreError) {
    let known = try store.offeredFiles(at: entries.map(\.path))
    for entry in entries {
      let file = known[entry.path]
      if entry.isFolder {
        if file?.state == .refused { taken.append(entry) }
        continue
      }
      if let refusal = entry.refusal {
        if file?.kind != refusal.word { taken.append(entry) }
        continue
      }
      let stamp = SourceFile.stamp(at: entry.path)
      if let stamp, file?.stamp == stamp, file?.state != .inProgress { continue }
      if stamp == nil, file?.state == .refused { continue }
      if let stamp, growing[entry.path] != stamp, !Self.isQuiet(stamp) {
        stillGrowing[entry.path] = stamp
      } else {
        taken.append(entry)
      }
    }
  }

  /// Whether nobody has written to the file for a while.
  private static func isQuiet(_ stamp: OfferedFile.Stamp) -> Bool {
    let age = Date.now.timeIntervalSince1970 - Double(stamp.modified) / 1e9
    return age > quiet / .seconds(1)
  }
}
