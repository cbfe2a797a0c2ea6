import ConfinedReading
internal import CouncilStore

/// A letter to be read, and the file that it stands in.
struct PendingLetter: Sendable {
  var file: OfferedFile
  var request: LetterRequest
  /// Has its bytes once more: while a letter waits to have its text recognised they are not held.
  var bytesAgain: @Sendable () throws(LetterFailure) -> [UInt8]
  /// Whether it takes room among the letters in progress.
  var isInGate = true

  /// The letter without its bytes, as it waits to have its text recognised.
  var waiting: PendingLetter {
    var waiting = self
    waiting.request.bytes = []
    waiting.isInGate = false
    return waiting
  }
}
