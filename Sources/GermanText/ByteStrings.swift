/// Short texts by one of their bytes, in one piece of memory: asked for by the million, and a
/// string or an array of its own for each would be counted in and out every time.
struct ByteStrings: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text stands; those of one key side by side.
  private var places: [Range<Int>] = []
  /// Where the places of each key begin, and where those of the last one end.
  private var starts: [Int] = []

  /// - Parameter key: a text's byte; texts without one are left out.
  init(_ texts: some Sequence<String>, by key: (String.UTF8View) -> UInt8?) {
    var keyed: [[String]] = Array(repeating: [], count: 256)
    for text in texts {
      if let key = key(text.utf8) { keyed[Int(key)].append(text) }
    }
    for texts in keyed {
      starts.append(places.count)
      for text in texts {
        places.append(bytes.count..<bytes.count + text.utf8.count)
        bytes += text.utf8
      }
    }
    starts.append(places.count)
  }

  /// Whether one of a key's texts matches.
  @inline(__always)
  func contains(
    by key: UInt8, where matches: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var place = starts[Int(key)]
    let end = starts[Int(key) + 1]
    guard place < end else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      while place < end {
        if matches(UnsafeBufferPointer(rebasing: bytes[places[place]])) { return true }
        place += 1
      }
      return false
    }
  }
}
