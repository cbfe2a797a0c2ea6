import Glibc

/// Literal search over UTF-8 bytes: the standard library's searches for strings in strings compare
/// characters, and cost thirty times as much.
extension String {
  /// Where `needle` stands first; nil where it does not stand.
  package func place(of needle: String) -> Range<String.Index>? { self[...].place(of: needle) }

  /// Whether `needle` stands in the text.
  package func holds(_ needle: String) -> Bool { Needle.offset(of: needle, in: utf8) != nil }
}

extension Substring {
  /// Where `needle` stands first; nil where it does not stand.
  package func place(of needle: String) -> Range<String.Index>? {
    guard let offset = Needle.offset(of: needle, in: utf8) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: needle.utf8.count)
  }

  /// Whether `needle` stands in the text.
  package func holds(_ needle: String) -> Bool { Needle.offset(of: needle, in: utf8) != nil }
}

private enum Needle {
  /// Where a needle begins in a text, in bytes.
  @inline(__always)
  static func offset(of needle: String, in text: some Collection<UInt8>) -> Int? {
    text.withContiguousStorageIfAvailable { text in
      needle.utf8.withContiguousStorageIfAvailable { search($0, in: text) } ?? nil
    } ?? nil
  }

  private static func search(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = needle.first, let wanted = needle.baseAddress else { return 0 }
    guard text.count >= needle.count, let bytes = text.baseAddress else { return nil }
    var start = 0
    let last = text.count - needle.count
    while start <= last, let found = memchr(bytes + start, CInt(first), last - start + 1) {
      start = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
      if memcmp(bytes + start, wanted, needle.count) == 0 { return start }
      start += 1
    }
    return nil
  }
}
