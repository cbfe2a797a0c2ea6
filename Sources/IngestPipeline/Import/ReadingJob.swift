internal import CouncilStore

/// A letter to be read, and the file that it stands in.
struct ReadingJob: Sendable {
  var file: OfferedFile
  var request: LetterRequest
}
