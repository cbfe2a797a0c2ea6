internal import CSandbox
internal import Glibc

/// A descriptor to write to: a pipe, a terminal, a file.
///
/// Where nobody reads any more that is an error like any other, never a signal, whatever this
/// process does about SIGPIPE.
package struct OutputDescriptor: Sendable {
  /// Why not all was written.
  package struct Failure: Error, Sendable, Equatable {
    /// The operating system's error code, such as `EPIPE`.
    package var code: Int32
  }

  /// Where results go.
  package static let standardOutput = OutputDescriptor(number: STDOUT_FILENO)
  /// Where everything else goes.
  package static let standardError = OutputDescriptor(number: STDERR_FILENO)

  let number: CInt

  /// Writes all of the bytes, and waits for room where there is none.
  ///
  /// - Throws: `Failure` where that cannot be done; a part may have been written then.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Self.writeSome([UnsafeRawBufferPointer(rebasing: bytes[written...])], to: number)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Failure(code: errno) }
      written += count
    }
  }

  /// Writes of the parts, one after the other, what goes at once; answers how many bytes, or -1 with
  /// the reason in `errno`.
  static func writeSome(_ parts: [UnsafeRawBufferPointer], to descriptor: CInt) -> Int {
    let vectors = parts.map { part in
      iovec(iov_base: UnsafeMutableRawPointer(mutating: part.baseAddress), iov_len: part.count)
    }
    return sandbox_write(descriptor, vectors, CInt(vectors.count))
  }
}
