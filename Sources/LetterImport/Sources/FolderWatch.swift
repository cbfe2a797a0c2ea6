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
  /// Who wants it to end waits no longer.
  private static let nap = Duration.milliseconds(200)

  private let walk: FileWalk
  private let store: any ImportStore
  /// Files that may still be written to, as they were when last looked at.
  private var growing: [[UInt8]: FileStamp] = [:]
  private var rest = Duration.zero

  /// - Parameter walk: begun anew at each look.
  package init(_ walk: FileWalk, _ store: any ImportStore) {
    self.walk = walk
    self.store = store
  }

  /// The files to take now.
  ///
  /// - Throws: `StoreError` where the store does not say what it knows of them.
  package mutating func next() throws(StoreError) -> [FileWalk.Entry] {
    let start = ContinuousClock.now
    var taken: [FileWalk.Entry] = []
    var stillGrowing: [[UInt8]: FileStamp] = [:]
    try RememberedSources(store).visit(walk) { entry, file in
      if isToBeTaken(entry, file, &stillGrowing) { taken.append(entry) }
    }
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

  private func isToBeTaken(
    _ entry: FileWalk.Entry, _ file: OfferedFile?, _ stillGrowing: inout [[UInt8]: FileStamp]
  ) -> Bool {
    switch entry.content {
    case .folder: return file?.state == .refused
    case .refused(let failure): return file?.kind != failure.word
    case .letter: break
    }
    guard let stamp = SourceFile.stamp(at: entry.path) else { return file?.state != .refused }
    if file?.stamp == stamp.text, file?.state != .inProgress { return false }
    guard growing[entry.path] == stamp || Self.isQuiet(stamp) else {
      stillGrowing[entry.path] = stamp
      return false
    }
    return true
  }

  /// Whether nobody has written to the file for a while.
  private static func isQuiet(_ stamp: FileStamp) -> Bool {
    let age = Date.now.timeIntervalSince1970 - Double(stamp.modified) / 1e9
    return age > quiet / .seconds(1)
  }
}
