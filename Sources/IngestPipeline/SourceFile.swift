internal import Glibc

/// Reads the bytes of a file that may be anything: a pipe, a device, a folder.
package enum SourceFile {
  /// In bytes. No letter comes near it; a video in the wrong folder must not fill the memory.
  static let sizeLimit = 256 << 20

  /// In bytes; what one call of `read` asks for.
  private static let chunk = 1 << 20

  /// The bytes of a regular file.
  package static func bytes(at path: String) throws(LetterFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw LetterFailure.of(errno, path) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw LetterFailure.of(errno, path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw LetterFailure(.folder, path: path)
    default: throw LetterFailure(.notAFile, path: path)
    }
    guard status.st_size <= sizeLimit else { throw LetterFailure(.tooLarge, path: path) }
    return try bytes(from: descriptor, expecting: Int(status.st_size), path)
  }

  /// Reads to the end, which is not where `expecting` said if someone is still writing.
  private static func bytes(
    from descriptor: CInt, expecting count: Int, _ path: String
  ) throws(LetterFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var buffer = [UInt8](repeating: 0, count: min(chunk, count + 1))
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw LetterFailure.of(errno, path) }
      if got == 0 { return bytes }
      bytes += buffer[..<got]
      guard bytes.count <= sizeLimit else { throw LetterFailure(.tooLarge, path: path) }
    }
  }
}
