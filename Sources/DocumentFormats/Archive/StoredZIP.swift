internal import CDeflate

/// Makes ZIP archives without packing anything: the small office files that make workers load what
/// they need, and those of tests.
enum StoredZIP {
  /// - Parameter files: names with contents, in order.
  static func archive(_ files: [(name: String, contents: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in files {
      let sum = UInt32(libdeflate_crc32(0, contents, contents.count))
      // Version 2.0, names in UTF-8, stored, the first day that ZIP knows.
      let common =
        bytes(20, 2) + bytes(0x800, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0x21, 2)
        + bytes(UInt64(sum), 4) + bytes(UInt64(contents.count), 4)
        + bytes(UInt64(contents.count), 4)
        + bytes(UInt64(name.utf8.count), 2) + bytes(0, 2)
      directory +=
        [0x50, 0x4B, 0x01, 0x02] + bytes(20, 2) + common + bytes(0, 2) + bytes(0, 2) + bytes(0, 2)
        + bytes(0, 4) + bytes(UInt64(archive.count), 4) + Array(name.utf8)
      archive += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + contents
    }
    let count = bytes(UInt64(files.count), 2)
    return archive + directory + [0x50, 0x4B, 0x05, 0x06] + bytes(0, 4) + count + count
      + bytes(UInt64(directory.count), 4) + bytes(UInt64(archive.count), 4) + bytes(0, 2)
  }

  private static func bytes(_ number: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }
}
