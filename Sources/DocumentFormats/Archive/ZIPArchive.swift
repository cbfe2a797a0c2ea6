internal import CDeflate

/// A ZIP archive as office files are one (APPNOTE.TXT, sections 4.3 and 4.4): what its directory
/// lists, unpacked one at a time, and only what is asked for.
struct ZIPArchive {
  /// A file of the archive, as the directory describes it.
  struct Entry: Equatable {
    /// Byte for byte; never used as a path.
    var name: [UInt8]
    var isEncrypted: Bool
    var method: Int
    var packedCount: Int
    var count: Int
    var sum: UInt32
    /// Where its local header begins.
    var offset: Int
  }

  private static let stored = 0
  private static let deflated = 8
  private static let encryptedFlag = 1
  private static let localHead: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let localHeadLength = 30

  /// In bytes, of one entry: ten times the text of the largest letter with its markup.
  static let largestEntry = 64 << 20
  /// An entry of more than a million bytes is at most so many times as long as it was packed; text in
  /// markup packs to a twentieth, at best to a hundredth.
  static let highestRatio = 250
  static let freeCount = 1 << 20

  let entries: [Entry]
  private let bytes: [UInt8]
  /// Bytes that stand before the archive's own first one.
  private let shift: Int

  /// Nil where the bytes hold no directory.
  init?(_ bytes: [UInt8]) {
    guard let directory = ZIPDirectory(bytes) else { return nil }
    self.bytes = bytes
    entries = directory.entries
    shift = directory.shift
  }

  /// The entry with a name; the first where several have it.
  func entry(_ name: String) -> Entry? {
    entries.first { $0.name.elementsEqual(name.utf8) }
  }

  /// An entry's bytes.
  func contents(of entry: Entry) throws(DocumentError) -> [UInt8] {
    let name = String(decoding: entry.name, as: UTF8.self)
    guard !entry.isEncrypted else { throw DocumentError(.encrypted) }
    guard entry.count <= Self.largestEntry,
      entry.count <= max(Self.freeCount, entry.packedCount * Self.highestRatio)
    else { throw DocumentError(.tooLarge, detail: "\(name) unpacks to \(entry.count) bytes") }
    guard let packed = packed(entry) else {
      throw DocumentError(.damaged, detail: "\(name) ends before its end")
    }
    let contents: [UInt8]
    switch entry.method {
    case Self.stored where packed.count == entry.count: contents = Array(packed)
    case Self.deflated: contents = Self.inflated(packed, count: entry.count)
    case Self.stored: contents = []
    default:
      throw DocumentError(.damaged, detail: "\(name) is packed in a way that office files are not")
    }
    guard contents.count == entry.count, libdeflate_crc32(0, contents, contents.count) == entry.sum
    else { throw DocumentError(.damaged, detail: "\(name) cannot be unpacked") }
    return contents
  }

  private func packed(_ entry: Entry) -> ArraySlice<UInt8>? {
    let start = entry.offset + shift
    guard start >= 0, start <= bytes.count - Self.localHeadLength,
      bytes[start...].starts(with: Self.localHead)
    else { return nil }
    let head = LittleEndian(bytes)
    let data =
      start + Self.localHeadLength + head.number(2, at: start + 26) + head.number(2, at: start + 28)
    guard data <= bytes.count, entry.packedCount <= bytes.count - data else { return nil }
    return bytes[data..<data + entry.packedCount]
  }

  /// Nothing where the bytes are damaged, or more or fewer than they are said to be.
  private static func inflated(_ packed: ArraySlice<UInt8>, count: Int) -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else { return [] }
    defer { libdeflate_free_decompressor(decompressor) }
    return packed.withUnsafeBytes { packed in
      [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
        let result = libdeflate_deflate_decompress(
          decompressor, packed.baseAddress, packed.count, buffer.baseAddress, count, nil)
        filled = result == LIBDEFLATE_SUCCESS ? count : 0
      }
    }
  }
}
