internal import CouncilModel

/// The JSON of a letter that could not be read: `status` is `failed`, the diagnostic says why.
package struct FailedExtraction: Sendable, Encodable {
  private struct FailedSource: Encodable {
    var path: String
    var sha256: String?

    enum Key: String, CodingKey { case path, sha256 }

    /// Writes the hash always: null says that not even the bytes could be read.
    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(path, forKey: .path)
      try fields.encode(sha256, forKey: .sha256)
    }
  }

  private struct ErrorDiagnostic: Encodable {
    var severity = "error"
    var message: String
  }

  private enum Key: String, CodingKey { case schema, source, status, diagnostics }

  package var failure: LetterFailure

  package init(_ failure: LetterFailure) {
    self.failure = failure
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(Extraction.currentSchema, forKey: .schema)
    try fields.encode(
      FailedSource(path: failure.path, sha256: failure.sha256), forKey: .source)
    try fields.encode(Extraction.Status.failed, forKey: .status)
    try fields.encode([ErrorDiagnostic(message: failure.reason)], forKey: .diagnostics)
  }
}
