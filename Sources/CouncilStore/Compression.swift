internal import CZlib

/// Bytes in zlib's format (RFC 1950).
package enum Compression {
  /// Why bytes cannot be compressed or restored.
  package struct Failure: Error, Sendable, Equatable {
    package var code: CInt
  }

  /// In bytes; so many from the middle show whether the rest can be made smaller.
  private static let sampleLength = 4 << 10
  /// A sample that keeps more of its length than this is not worth the time: PDF's streams are
  /// compressed already.
  private static let worthwhileShare = 0.9

  /// The longest block that is stored as it is, in bytes.
  private static let longestBlock = 0xFFFF

  /// In zlib's format without being made smaller, at the price of a copy.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x78, 0x01]
    result.reserveCapacity(bytes.count + bytes.count / longestBlock * 5 + 11)
    var start = 0
    repeat {
      let end = min(start + longestBlock, bytes.count)
      let length = UInt16(end - start)
      result.append(end == bytes.count ? 1 : 0)
      for half in [length, ~length] {
        result.append(UInt8(half & 0xFF))
        result.append(UInt8(half >> 8))
      }
      result.append(contentsOf: bytes[start..<end])
      start = end
    } while start < bytes.count
    let sum = UInt32(truncatingIfNeeded: adler32(1, bytes, uInt(bytes.count)))
    for shift: UInt32 in [24, 16, 8, 0] { result.append(UInt8(sum >> shift & 0xFF)) }
    return result
  }

  static func compressed(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard bytes.count > sampleLength else { return try deflated(bytes, level: Z_BEST_SPEED) }
    let middle = (bytes.count - sampleLength) / 2
    let sample = Array(bytes[middle..<middle + sampleLength])
    let packed = try deflated(sample, level: Z_BEST_SPEED).count
    let isWorthwhile = Double(packed) < Double(sampleLength) * worthwhileShare
    return try deflated(bytes, level: isWorthwhile ? Z_BEST_SPEED : Z_NO_COMPRESSION)
  }

  private static func deflated(_ bytes: [UInt8], level: CInt) throws(Failure) -> [UInt8] {
    var code = Z_OK
    let room = Int(compressBound(uLong(bytes.count)))
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var length = uLong(room)
      code = compress2(buffer.baseAddress, &length, bytes, uLong(bytes.count), level)
      count = code == Z_OK ? Int(length) : 0
    }
    guard code == Z_OK else { throw Failure(code: code) }
    return result
  }

  /// - Parameter count: how many bytes they were; anything else is damage.
  static func restored(_ compressed: [UInt8], count: Int) throws(Failure) -> [UInt8] {
    var code = Z_OK
    var restored: uLong = 0
    let result = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
      restored = uLong(count)
      code = uncompress(buffer.baseAddress, &restored, compressed, uLong(compressed.count))
      filled = code == Z_OK ? Int(restored) : 0
    }
    guard code == Z_OK else { throw Failure(code: code) }
    guard restored == count else { throw Failure(code: Z_DATA_ERROR) }
    return result
  }
}
