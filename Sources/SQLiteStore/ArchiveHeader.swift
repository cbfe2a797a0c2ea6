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
    let header = try beginning(of: path)
    guard header.count == length, header.starts(with: magic) else {
      throw StoreError(.foreign, store: path)
    }
    let id = header[applicationIDOffset..<applicationIDOffset + 4]
      .reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard id == ArchiveSchema.applicationID else { throw StoreError(.foreign, store: path) }
  }

  /// The first bytes of a regular file; fewer where it is shorter.
  private static func beginning(of path: String) throws(StoreError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let kind: StoreError.Kind = errno == ENOENT ? .missing : .notAccessible
      throw StoreError(kind, store: path, detail: kind == .missing ? nil : said(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(.foreign, store: path, detail: "not a regular file")
    }
    var header = [UInt8](repeating: 0, count: length)
    let count = read(descriptor, &header, length)
    guard count >= 0 else { throw StoreError(.notAccessible, store: path, detail: said(errno)) }
    return Array(header[..<count])
  }

  private static func said(_ code: CInt) -> String { String(cString: strerror(code)) }
}
