internal import CouncilStore
internal import Foundation

/// The first bytes of a database file, read before SQLite touches it: opening a database can
/// change it (a journal beside it is played back), and a foreign one must stay as it is.
enum ArchiveHeader {
  private static let magic = Array("SQLite format 3\0".utf8)
  /// In bytes; SQLite's file format, section 1.3.
  private static let length = 100
  private static let applicationIDOffset = 68

  /// Throws unless the file is an archive.
  static func check(_ path: String) throws(StoreError) {
    let header: [UInt8]
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { file.closeFile() }
      header = Array(try file.read(upToCount: length) ?? Data())
    } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
      throw StoreError(.missing, store: path)
    } catch {
      throw StoreError(.notAccessible, store: path)
    }
    guard header.count == length, header.starts(with: magic) else {
      throw StoreError(.foreign, store: path)
    }
    let id = header[applicationIDOffset..<applicationIDOffset + 4]
      .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard id == ArchiveSchema.applicationID else { throw StoreError(.foreign, store: path) }
  }
}
