package import CouncilModel

/// Every format that can be read; adding one is a file, a line here and a test.
package enum Formats {
  /// In the order in which they are asked; the last takes whatever is text.
  static let all: [any DocumentFormat] = [
    PDFFormat(), HTMLFormat(), TextFormat(),
  ]

  /// In bytes: ten times the largest paper of a council that was seen.
  package static let largestFile = 256 * mebibyte
  /// In bytes, for text and HTML: no letter has a tenth of it, and every word takes memory.
  static let largestText = 32 * mebibyte
  private static let mebibyte = 1024 * 1024

  /// Reads a document of any known format. The bytes decide, never a file's name.
  package static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard !bytes.isEmpty else { throw DocumentError(.empty, detail: "a file of 0 bytes") }
    try requireSize(bytes, atMost: largestFile)
    if let name = FileSignature.name(of: bytes) {
      throw DocumentError(.unknownFormat, detail: name)
    }
    for format in all where format.recognises(bytes) { return try format.read(bytes) }
    throw DocumentError(.unknownFormat)
  }

  static func requireSize(_ bytes: [UInt8], atMost limit: Int) throws(DocumentError) {
    guard bytes.count > limit else { return }
    throw DocumentError(.tooLarge, detail: "more than \(limit / mebibyte) MiB")
  }
}
