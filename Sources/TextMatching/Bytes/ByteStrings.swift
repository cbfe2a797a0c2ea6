/// Short texts by their first or last byte, in one piece of memory: asked for by the million, and a
/// string or an array of its own for each would be counted in and out every time.
@usableFromInline package struct ByteStrings: Sendable {
  /// By which of their ends texts are looked for.
  enum End {
    case first, last
  }

  private var bytes: [UInt8] = []
  /// Where each text stands; those of one byte side by side.
  private var places: [Range<Int>] = []
  /// Where the places of each byte begin, and where those of the last one end.
  private var starts: [Int] = []
  /// Of the two bytes at the end, the outer one first; a text of one byte alone lets all pass.
  @usableFromInline var filter = ByteFilter()
  @usableFromInline var hasShort = false

  /// Empty texts are left out.
  init(_ texts: some Sequence<String>, by end: End) {
    var sorted: [[String]] = Array(repeating: [], count: 256)
    for text in texts where !text.isEmpty {
      let (outer, inner) = text.withBytes { Self.pair($0, end) }
      sorted[Int(outer)].append(text)
      if text.utf8.count > 1 { filter.insert(BytePair(outer, inner)) } else { hasShort = true }
    }
    for texts in sorted {
      starts.append(places.count)
      for text in texts {
        places.append(bytes.count..<bytes.count + text.utf8.count)
        bytes += text.utf8
      }
    }
    starts.append(places.count)
  }

  /// The two bytes at an end of a text that is not empty; 0 for the inner one where there is none.
  @inline(__always)
  static func pair(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: End
  ) -> (outer: UInt8, inner: UInt8) {
    let count = bytes.count
    switch end {
    case .first: return (bytes[0], count > 1 ? bytes[1] : 0)
    case .last: return (bytes[count - 1], count > 1 ? bytes[count - 2] : 0)
    }
  }

  /// Whether one of the texts may have these bytes at its end; a no for most words.
  @inlinable
  package func mightContain(_ pair: BytePair) -> Bool { hasShort || filter.mightContain(pair) }

  /// Whether one of the texts with a byte at its end matches.
  @inline(__always)
  func contains(
    by outer: UInt8, where matches: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var place = starts[Int(outer)]
    let end = starts[Int(outer) + 1]
    guard place < end else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      while place < end {
        if matches(UnsafeBufferPointer(rebasing: bytes[places[place]])) { return true }
        place += 1
      }
      return false
    }
  }

  /// Whether one of the texts stands at its end of a longer one.
  @inline(__always)
  func stand(
    at end: End, of text: UnsafeBufferPointer<UInt8>,
    where matches: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    guard !text.isEmpty else { return false }
    let (outer, inner) = Self.pair(text, end)
    return mightContain(BytePair(outer, inner)) && contains(by: outer, where: matches)
  }
}
