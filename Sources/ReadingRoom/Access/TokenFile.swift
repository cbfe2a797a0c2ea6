internal import ByteCodecs
internal import Foundation

/// The tokens of an archive's reading room, in a file beside the archive that its owner alone can
/// read.
package struct TokenFile: Sendable {
  /// A token as it is kept.
  package struct Entry: Codable, Sendable, Equatable {
    package var id: String
    /// Whose it is; the log of decisions names it.
    package var name: String
    /// ISO 8601, UTC.
    package var created: String
    var salt: [UInt8]
    var hash: [UInt8]
  }

  /// Why tokens can be neither read nor kept.
  package struct Failure: Error, Sendable, Equatable {
    package var path: String
    package var detail: String

    /// `demo.sqlite-tokens: …; …`
    package var message: String { "\(path): \(detail)" }
  }

  /// What follows the archive's name.
  package static let ending = "-tokens"

  private let path: String

  /// - Parameter archive: the archive's path.
  package init(beside archive: String) {
    path = archive + Self.ending
  }

  /// All tokens; none where there is no file.
  package func entries() throws -> [Entry] {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: path))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      return []
    } catch {
      throw Failure(path: path, detail: "cannot be read (\(error.localizedDescription))")
    }
    do {
      return try JSONDecoder().decode([Entry].self, from: bytes)
    } catch {
      throw Failure(path: path, detail: "is no file of tokens; put it aside, and make new ones")
    }
  }

  /// Makes a token for somebody; its word is nowhere but in what this returns.
  ///
  /// - Parameter created: ISO 8601, UTC.
  package func create(name: String, created: String) throws -> AccessToken {
    let token = try AccessToken.make()
    let salt = try SecretHash.random(SecretHash.saltLength)
    let hash = try SecretHash.scrypt(Array(token.secret.utf8), salt: salt)
    let entry = Entry(id: token.id, name: name, created: created, salt: salt, hash: hash)
    try change { try write(try entries() + [entry]) }
    return token
  }

  /// Lets a token be one no longer; false where there is none with this identifier.
  package func revoke(id: String) throws -> Bool {
    try change {
      let entries = try entries()
      let left = entries.filter { $0.id != id }
      guard left.count < entries.count else { return false }
      try write(left)
      return true
    }
  }

  /// The entry of a token, where its secret is the right one. Takes some fifty milliseconds, so that
  /// nobody can try many.
  func entry(of token: AccessToken) throws -> Entry? {
    guard let entry = try entries().first(where: { $0.id == token.id }) else { return nil }
    let hash = try SecretHash.scrypt(Array(token.secret.utf8), salt: entry.salt)
    return SecretHash.areEqual(hash, entry.hash) ? entry : nil
  }

  /// Reads and writes while no other process does: of two that read the same, the second would
  /// forget what the first has written.
  private func change<Result>(_ body: () throws -> Result) throws -> Result {
    let lock = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw unwritable() }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw unwritable() }
    }
    return try body()
  }

  private func unwritable() -> Failure {
    Failure(path: path, detail: "cannot be written (\(String(cString: strerror(errno))))")
  }

  /// In one go, and from the beginning for nobody else to read.
  private func write(_ entries: [Entry]) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let draft = path + ".\(ProcessInfo.processInfo.processIdentifier)"
    unlink(draft)
    let isMade = FileManager.default.createFile(
      atPath: draft, contents: try encoder.encode(entries),
      attributes: [.posixPermissions: 0o600])
    guard isMade, rename(draft, path) == 0 else {
      throw unwritable()
    }
  }
}
