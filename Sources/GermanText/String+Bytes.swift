extension String {
  /// Calls with the text's bytes where they stand; most strings need no copy for that.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension Substring {
  /// Calls with the text's bytes where they stand; a slice's own way to them is slow.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func begins(with prefix: Self) -> Bool {
    guard prefix.count <= count else { return false }
    guard let wanted = prefix.first else { return true }
    guard self[0] == wanted else { return false }
    // Short as they are, a loop is faster than a call.
    var index = 1
    while index < prefix.count {
      if self[index] != prefix[index] { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  func ends(with suffix: Self) -> Bool {
    guard suffix.count <= count else { return false }
    let start = count - suffix.count
    var index = suffix.count - 1
    while index >= 0 {
      if self[start + index] != suffix[index] { return false }
      index -= 1
    }
    return true
  }
}
