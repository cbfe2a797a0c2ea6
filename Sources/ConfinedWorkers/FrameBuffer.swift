/// What came through a worker's pipe, to be taken frame by frame.
struct FrameBuffer {
  /// A frame where it was received.
  struct Received {
    var kind: Frame.Kind
    var content: ArraySlice<UInt8>
  }

  private var bytes: [UInt8] = []
  /// How much is taken already.
  private var taken = 0

  /// Whether nothing is there that was not taken.
  var isEmpty: Bool { untaken == 0 }

  /// In bytes: what is there and was not taken.
  var untaken: Int { bytes.count - taken }

  /// Drops what is taken, which is left to those who took it.
  mutating func forgetTaken() {
    bytes = Array(bytes[taken...])
    taken = 0
  }

  mutating func append(_ received: ArraySlice<UInt8>) { bytes += received }

  /// The next frame; nil where it is not whole yet.
  ///
  /// - Parameter limit: in bytes, of its content.
  mutating func take(atMost limit: Int) throws(WorkerFailure) -> Received? {
    let start = taken + Frame.headLength
    guard bytes.count >= start else { return nil }
    guard let kind = Frame.Kind(rawValue: bytes[taken]), kind != .request else {
      throw .malformed("an unknown frame")
    }
    let length = bytes[taken + 1..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= limit else { throw .answerTooLong(mebibytes: limit >> 20) }
    guard bytes.count >= start + length else { return nil }
    taken = start + length
    return Received(kind: kind, content: bytes[start..<taken])
  }
}
