internal import CDeflate

/// Bytes in zlib's format (RFC 1950).
package enum Compression {
  /// Why bytes cannot be compressed or restored.
  package struct Failure: Error, Sendable, Equatable {
    package var detail: String
  }

  /// The fastest.
  private static let level: CInt = 1
  /// The longest block that is stored as it is, in bytes.
  private static let longestBlock = 0xFFFF

  /// In zlib's format without being made smaller, at the price of a copy.
  package static func stored(_ bytes: [UInt8]) -> [UInt8] {
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
    let sum = libdeflate_adler32(1, bytes, bytes.count)
    for shift: UInt32 in [24, 16, 8, 0] { result.append(UInt8(sum >> shift & 0xFF)) }
    return result
  }

  /// Smaller, at the fastest level.
  ///
  /// - Throws: where memory is short.
  package static func compressed(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(level) else { throw .noMemory }
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, buffer.baseAddress, room)
    }
    // Even of nothing a few bytes are made; none means that they had no room.
    guard !packed.isEmpty else { throw Failure(detail: "bytes cannot be compressed") }
    return packed
  }

  /// The bytes that were compressed or stored.
  ///
  /// - Parameter count: how many bytes they were; anything else is damage.
  package static func restored(_ compressed: [UInt8], count: Int) throws(Failure) -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw .noMemory }
    defer { libdeflate_free_decompressor(decompressor) }
    var result = LIBDEFLATE_BAD_DATA
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
      // Without a place for the length, any other length is an error.
      result = libdeflate_zlib_decompress(
        decompressor, compressed, compressed.count, buffer.baseAddress, count, nil)
      filled = result == LIBDEFLATE_SUCCESS ? count : 0
    }
    guard result == LIBDEFLATE_SUCCESS else { throw Failure(result) }
    return bytes
  }
}

extension Compression.Failure {
  fileprivate static let noMemory = Self(detail: "no memory to compress or restore")

  fileprivate init(_ result: libdeflate_result) {
    detail =
      switch result {
      case LIBDEFLATE_SHORT_OUTPUT: "compressed bytes are fewer than they were"
      case LIBDEFLATE_INSUFFICIENT_SPACE: "compressed bytes are more than they were"
      default: "compressed bytes are damaged"
      }
  }
}
