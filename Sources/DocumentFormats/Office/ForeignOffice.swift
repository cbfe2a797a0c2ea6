/// Files of office programs that are no letters this program reads: locked ones, sheets, slides.
enum ForeignOffice {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The stream in which Word keeps what a password locks (MS-OFFCRYPTO, 2.3.4), in UTF-16.
  private static let locked = "EncryptedPackage".utf16.flatMap {
    [UInt8($0 & 0xFF), UInt8($0 >> 8)]
  }
  private static let mainParts = [
    ("xl/workbook", "a spreadsheet"), ("ppt/presentation", "a presentation"),
  ]
  private static let types = [
    ("application/vnd.oasis.opendocument.spreadsheet", "a spreadsheet"),
    ("application/vnd.oasis.opendocument.presentation", "a presentation"),
  ]

  /// Why such a file is not read; nil for other files.
  static func error(_ bytes: [UInt8]) -> DocumentError? {
    if bytes.starts(with: compound) {
      return ASCII.firstIndex(of: locked, in: bytes, from: 0) == nil
        ? nil : DocumentError(.encrypted, detail: "an Office document with a password")
    }
    guard let archive = ZIPArchive(bytes) else { return nil }
    let part = mainParts.first { part in
      archive.entries.contains { $0.name.starts(with: part.0.utf8) }
    }
    let type =
      part
      ?? types.first {
        ASCII.firstIndex(of: Array($0.0.utf8), in: bytes.prefix(200), from: 0) != nil
      }
    return type.map { DocumentError(.unknownFormat, detail: $0.1) }
  }
}
