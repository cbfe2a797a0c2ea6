package import CouncilModel

/// A letter as it is kept: what proves it, and what was read from it.
package struct StoredLetter: Sendable, Equatable {
  package var extraction: Extraction
  /// The extraction as the pipeline wrote it, byte for byte: what `verify` compares with.
  package var json: [UInt8]
  /// The file's bytes.
  package var bytes: [UInt8]
  /// The hash of the paper's first version, after which the exchanges are named, where this is
  /// not the first.
  package var identity: String?

  package init(
    extraction: Extraction, json: [UInt8], bytes: [UInt8], identity: String? = nil
  ) {
    self.extraction = extraction
    self.json = json
    self.bytes = bytes
    self.identity = identity
  }
}
