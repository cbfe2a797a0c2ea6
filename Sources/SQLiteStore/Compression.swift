internal import CZlib

/// Bytes in zlib's format (RFC 1950).
enum Compression {
  /// Why bytes cannot be compressed or restored.
  struct Failure: Error {
    var code: CInt
  }

  /// Letters are mostly PDF, whose streams are compressed already: more effort finds little more.
  private static let level = Z_BEST_SPEED

  static func compressed(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var result = [UInt8](repeating: 0, count: Int(length))
    let code = compress2(&result, &length, bytes, uLong(bytes.count), level)
    guard code == Z_OK else { throw Failure(code: code) }
    result.removeLast(result.count - Int(length))
    return result
  }

  /// - Parameter count: how many bytes they were; anything else is damage.
  static func restored(_ compressed: [UInt8], count: Int) throws(Failure) -> [UInt8] {
    var length = uLong(count)
    var result = [UInt8](repeating: 0, count: max(count, 1))
    let code = uncompress(&result, &length, compressed, uLong(compressed.count))
    guard code == Z_OK else { throw Failure(code: code) }
    guard length == count else { throw Failure(code: Z_DATA_ERROR) }
    return count == 0 ? [] : result
  }
}
