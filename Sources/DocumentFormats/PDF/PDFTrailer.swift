/// A PDF's last lines, `startxref 116 %%EOF`: what is missing where a file was cut off or changed.
///
/// poppler repairs such files in silence, from the objects that it still finds.
struct PDFTrailer {
  /// Where readers look for the end mark, and for the header.
  private static let searchedBytes = 1024
  private static let endMark = Array("%%EOF".utf8)
  private static let pointer = Array("startxref".utf8)
  private static let table = Array("xref".utf8)
  private static let header = Array("%PDF-".utf8)

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What a reader should know; nil where all is well.
  var problem: String? {
    let end = bytes.suffix(Self.searchedBytes)
    guard ASCII.firstIndex(of: Self.endMark, in: end, from: end.startIndex) != nil else {
      return "no end mark (%%EOF): the file may be cut off"
    }
    // A few readers count from the header, a few from the file's first byte.
    let header = ASCII.firstIndex(
      of: Self.header, in: bytes.prefix(Self.searchedBytes), from: bytes.startIndex)
    if let offset = tableOffset, pointsToTable(offset) || pointsToTable(offset + (header ?? 0)) {
      return nil
    }
    return "damaged cross-reference table: text may be missing"
  }

  /// Whether the file ends as a PDF does, whatever it begins with.
  var isComplete: Bool {
    let end = bytes.suffix(Self.searchedBytes)
    return [Self.pointer, Self.endMark].allSatisfy {
      ASCII.firstIndex(of: $0, in: end, from: end.startIndex) != nil
    }
  }

  /// The number after the last `startxref`; nil also where no file is that long.
  var tableOffset: Int? {
    let end = bytes.suffix(Self.searchedBytes)
    var found: Int?
    var start = end.startIndex
    while let index = ASCII.firstIndex(of: Self.pointer, in: end, from: start) {
      found = index
      start = index + Self.pointer.count
    }
    guard let found else { return nil }
    let digits = end[(found + Self.pointer.count)...].drop(while: ASCII.isSpace)
      .prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 < bytes.count ? $0 : nil }
  }

  /// Whether a table, or the object that holds it (`12 0 obj`), stands there.
  private func pointsToTable(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let rest = bytes[offset...].drop(while: ASCII.isSpace)
    return rest.starts(with: Self.table) || (0x30...0x39).contains(rest.first ?? 0)
  }
}
