package import CouncilModel

/// A letter as it is kept: what proves it, and what was read from it.
package struct StoredLetter: Sendable, Equatable {
  package var extraction: Extraction
  /// The extraction as the pipeline wrote it, byte for byte: what `verify` compares with.
  package var json: [UInt8]
  /// The file's bytes.
  package var bytes: [UInt8]

  package init(extraction: Extraction, json: [UInt8], bytes: [UInt8]) {
    self.extraction = extraction
    self.json = json
    self.bytes = bytes
  }
}
