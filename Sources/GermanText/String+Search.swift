/// Literal search over UTF-8 bytes: the standard library's searches for strings in strings compare
/// characters, and cost thirty times as much.
extension StringProtocol where SubSequence == Substring {
  /// Where `needle` stands first; nil where it does not stand.
  package func place(of needle: String) -> Range<String.Index>? {
    let bytes = utf8
    let found: Range<Int>? =
      bytes.withContiguousStorageIfAvailable { text in
        needle.utf8.withContiguousStorageIfAvailable { Self.search($0, in: text) } ?? nil
      } ?? nil
    guard let found else { return nil }
    let start = bytes.index(startIndex, offsetBy: found.lowerBound)
    return start..<bytes.index(start, offsetBy: found.count)
  }

  /// Whether `needle` stands in the text.
  package func holds(_ needle: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      needle.utf8.withContiguousStorageIfAvailable { Self.search($0, in: text) != nil } ?? false
    } ?? false
  }

  private static func search(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let first = needle.first, text.count >= needle.count else {
      return needle.isEmpty ? 0..<0 : nil
    }
    var start = 0
    let last = text.count - needle.count
    search: while start <= last {
      guard text[start] == first else {
        start += 1
        continue
      }
      var offset = 1
      while offset < needle.count {
        guard text[start + offset] == needle[offset] else {
          start += 1
          continue search
        }
        offset += 1
      }
      return start..<(start + needle.count)
    }
    return nil
  }
}
