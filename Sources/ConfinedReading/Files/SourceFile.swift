internal import Glibc

/// Reads the bytes of a file that may be anything: a pipe, a device, a folder.
package enum SourceFile {
  /// In bytes. No letter comes near it; a video in the wrong folder must not fill the memory.
  package static let sizeLimit = 256 << 20

  /// In bytes; what one call of `read` asks for.
  private static let chunk = 1 << 20

  /// Reads of a file that is being written before one of them is taken.
  private static let attempts = 3

  /// The bytes of a regular file.
  ///
  /// - Parameter name: what a failure calls it; the path itself if nil.
  package static func bytes(
    at path: String, named name: String? = nil
  ) throws(LetterFailure) -> [UInt8] {
    try contents(at: Array(path.utf8), named: name ?? path, followsLinks: true).bytes
  }

  /// What the file system says of a file, without opening it; nil where that is no regular file.
  package static func stamp(at path: [UInt8]) -> FileStamp? {
    var status = stat()
    guard PathName.withCString(path, { lstat($0, &status) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return stamp(status)
  }

  /// The bytes of a regular file, and what the file system said of it before they were read.
  ///
  /// - Parameter followsLinks: false where a link has taken a file's place since it was found.
  package static func contents(
    at path: [UInt8], named name: String, followsLinks: Bool = false
  ) throws(LetterFailure) -> (bytes: [UInt8], stamp: FileStamp) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW)
    var attempt = 1
    while true {
      let descriptor = PathName.withCString(path) { open($0, flags) }
      guard descriptor >= 0 else { throw LetterFailure.of(errno, name) }
      defer { close(descriptor) }

      let before = try status(of: descriptor, name)
      guard before.st_size <= sizeLimit else { throw LetterFailure(.tooLarge, path: name) }
      let bytes = try bytes(from: descriptor, expecting: Int(before.st_size), name)
      let after = try status(of: descriptor, name)
      if stamp(before) == stamp(after) || attempt == attempts { return (bytes, stamp(before)) }
      attempt += 1
    }
  }

  private static func status(of descriptor: CInt, _ name: String) throws(LetterFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw LetterFailure.of(errno, name) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status
    case S_IFDIR: throw LetterFailure(.folder, path: name)
    default: throw LetterFailure(.notAFile, path: name)
    }
  }

  private static func stamp(_ status: stat) -> FileStamp {
    FileStamp(
      byteCount: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      inode: Int(bitPattern: UInt(status.st_ino)))
  }

  /// Reads to the end, which is not where `expecting` said if someone is still writing.
  private static func bytes(
    from descriptor: CInt, expecting count: Int, _ path: String
  ) throws(LetterFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = count + 1
    while true {
      var code: CInt = 0
      let part = [UInt8](unsafeUninitializedCapacity: min(room, chunk)) { buffer, filled in
        var got = 0
        repeat {
          got = read(descriptor, buffer.baseAddress, buffer.count)
        } while got < 0 && errno == EINTR
        if got < 0 { code = errno }
        filled = max(got, 0)
      }
      guard code == 0 else { throw LetterFailure.of(code, path) }
      if part.isEmpty { return bytes }
      // Nearly always the whole file.
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= sizeLimit else { throw LetterFailure(.tooLarge, path: path) }
      room = chunk
    }
  }
}
