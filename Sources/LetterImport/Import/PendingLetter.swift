import ConfinedReading
internal import CouncilStore

/// A letter to be read, and the file that it stands in.
struct PendingLetter: Sendable {
  var file: OfferedFile
  var request: LetterRequest
}
