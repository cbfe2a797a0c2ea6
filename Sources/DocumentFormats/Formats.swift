package import CouncilModel

/// Every format that can be read; adding one is a file, a line here and a test.
package enum Formats {
  /// In the order in which they are asked; the last takes whatever is text.
  static let all: [any DocumentFormat] = [
    PDFFormat(), DOCXFormat(), ODTFormat(), HTMLFormat(), TextFormat(),
  ]

  /// In bytes: ten times the largest paper of a council that was seen.
  package static let largestFile = 256 * mebibyte
  /// In bytes, for text and HTML: no letter has a tenth of it, and every word takes memory.
  static let largestText = 32 * mebibyte
  private static let mebibyte = 1024 * 1024

  /// One small letter of each format, for `DocumentFormat.sample`'s purpose.
  package static var samples: [[UInt8]] { all.map(\.sample) }

  /// Whether the files of a format are compressed already; false where none has that name.
  package static func isCompressed(_ name: Document.Format) -> Bool {
    all.contains { $0.name == name && $0.isCompressed }
  }

  /// Reads a document of any known format; what of it has to be recognised from images is missing, and
  /// that is said.
  package static func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    try UnrecognisedPages.noted(in: readPages(bytes))
  }

  /// Reads a document of any known format; pages say whether their text has to be recognised. The bytes
  /// decide, never a file's name.
  package static func readPages(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    guard !bytes.isEmpty else { throw DocumentError(.empty, detail: "a file of 0 bytes") }
    try requireSize(bytes, atMost: largestFile)
    if let format = format(of: bytes, among: all) { return try format.read(bytes) }
    throw ForeignText(bytes).map(\.error) ?? ForeignOffice.error(bytes)
      ?? DocumentError(.unknownFormat, detail: FileSignature.name(of: bytes))
  }

  /// The format of a file. First bytes tell more than what stands within: a ZIP archive that holds
  /// a web page is none.
  static func format(
    of bytes: [UInt8], among formats: [any DocumentFormat]
  ) -> (any DocumentFormat)? {
    let signed = formats.first { format in
      guard let signature = format.signature else { return false }
      return bytes.starts(with: signature) && format.recognises(bytes)
    }
    if let signed { return signed }
    guard FileSignature.name(of: bytes) == nil, ForeignText(bytes) == nil else { return nil }
    return formats.first { $0.recognises(bytes) }
  }

  static func requireSize(_ bytes: [UInt8], atMost limit: Int) throws(DocumentError) {
    guard bytes.count > limit else { return }
    throw DocumentError(.tooLarge, detail: "more than \(limit / mebibyte) MiB")
  }
}
