import ConfinedReading
internal import ConfinedWorkers
internal import CouncilStore

/// What an import's threads tell the one that writes.
enum ImportEvent: Sendable {
  /// Nothing to do: the file is as it was.
  case unchanged(OfferedFile)
  /// Its state is clear without reading it as a letter.
  case settled(OfferedFile, isUnchanged: Bool)
  /// A folder that was refused before can be opened now.
  case opened(folder: [UInt8])
  /// To be read as soon as that is written down.
  case begun(PendingLetter)
  /// Its reader broke; it is read once more.
  case retried(OfferedFile)
  /// So many of its pages have to be recognised: it waits for another reader.
  case recognitionNeeded(PendingLetter, pages: Int)
  /// So many of its pages are recognised.
  case recognised(OfferedFile, pages: Int, of: Int)
  case read(PendingLetter, Result<PreparedLetter, LetterFailure>, warnings: String)
  /// Every file that was offered has been looked at, or no more of them are to be.
  case allOffered(isStopped: Bool)
  /// A reader has nothing to read: what waits to be written had better be.
  case readerIdle
  case readerEnded(WorkerUsage)
  case broken(ImportError)

  /// Whether somebody waits for its being heard.
  var isUrgent: Bool {
    switch self {
    case .allOffered, .readerIdle, .readerEnded, .broken, .recognitionNeeded, .recognised: true
    case .unchanged, .settled, .opened, .begun, .retried, .read: false
    }
  }
}
