package import CouncilModel

/// Every format that can be read; adding one is a file, a line here and a test.
package enum Formats {
  /// In the order in which they are asked; the last takes whatever is text.
  static let all: [any DocumentFormat] = [
    HTMLFormat(), TextFormat(),
  ]

  /// Reads a document of any known format.
  package static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard !bytes.isEmpty else { throw DocumentError(.empty) }
    for format in all where format.recognises(bytes) { return try format.read(bytes) }
    throw DocumentError(.unknownFormat)
  }
}
