package import ConfinedReading
package import CouncilModel
internal import CouncilStore
package import LetterImport
internal import OParlClient

/// A file of a paper, on its council's server. It is asked for only where what its feed says of it is
/// new, and then with the mark of the bytes that are known, so that the server can say that they are
/// the same.
package struct FeedFile: LetterSource {
  /// In a stamp, between the hash of what is said of the file and the server's own mark (ETag).
  private static let separator: Character = " "

  private let file: DeclaredFile
  private let known: OfferedFile?
  private let server: FeedServer

  package let key: [UInt8]
  package let declared: DeclaredHead?

  init(
    _ file: DeclaredFile, key: [UInt8], declaring head: DeclaredHead, known: OfferedFile?,
    on server: FeedServer
  ) {
    self.file = file
    self.known = known
    self.server = server
    self.key = key
    declared = head
  }

  /// What a feed's file is known by: its feed and its identifier, whatever its address. No path
  /// begins so.
  static func key(of file: String, in feed: String) -> [UInt8] {
    Array("oparl:\(feed) \(file)".utf8)
  }

  /// Whether what is known of a file came from what its feed says of it now.
  static func isOf(_ file: DeclaredFile, _ stamp: String?) -> Bool {
    stamp?.split(separator: separator, maxSplits: 1).first.map { $0 == file.digest } ?? false
  }

  /// Its address among the feed's objects: it stays the same, and can be looked up.
  package var name: String { file.id }

  package var content: SourceContent {
    guard file.address == nil else { return .letter }
    return .refused(LetterFailure(.withheld, path: name, detail: "its feed names no address"))
  }

  package func stamp() -> String? {
    Self.isOf(file, known?.stamp) ? known?.stamp : file.digest
  }

  package func read() throws(LetterFailure) -> (bytes: [UInt8], stamp: String) {
    let kept = server.bytes(of: known)
    let tag = kept == nil ? nil : known?.stamp.flatMap(Self.tag)
    let answer = try server.get(file, unless: tag)
    var stamp = file.digest
    if answer.status == 304, let kept {
      if let tag { stamp += "\(Self.separator)\(tag)" }
      return (kept, stamp)
    }
    guard answer.status == 200 else {
      throw LetterFailure(.unreachable, path: name, detail: "\(answer.status) unasked")
    }
    if let tag = answer.fields["etag"] { stamp += "\(Self.separator)\(tag)" }
    return (answer.body, stamp)
  }

  private static func tag(_ stamp: String) -> String? {
    let parts = stamp.split(separator: separator, maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : nil
  }
}
