internal import Glibc

/// What the libraries say on a worker's standard error: of each letter the beginning.
///
/// The worker goes on to the next letter as soon as one is answered; a mark on the same pipe says
/// where that begins.
struct LibraryWarnings {
  /// What a worker writes after what was said on a letter; no text holds these bytes.
  static let mark: [UInt8] = [0, 0xFF, 0xFE, 0]

  /// Of what was said on one letter, in bytes.
  private let limit: Int
  /// What was received after the last mark that was passed.
  private var received: [UInt8] = []
  /// Where the mark is looked for; before that it is not.
  private var searched = 0
  /// Of the letter, where its mark is there.
  private var length: Int?

  /// Whether the worker has said on this letter all that it had to say.
  var areComplete: Bool { length != nil }

  /// What was said on this letter, as far as it was received.
  var said: ArraySlice<UInt8> { received.prefix(min(length ?? received.count, limit)) }

  /// - Parameter limit: of what is kept of one letter, in bytes.
  init(keeping limit: Int) {
    self.limit = limit
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    received += bytes
    findMark()
    guard length == nil, received.count > limit + Self.mark.count else { return }
    // The beginning, and what may be a part of the mark.
    received.removeSubrange(limit..<(received.count - Self.mark.count + 1))
    searched = limit
  }

  /// Goes on to the next letter.
  mutating func pass() {
    received.removeFirst(length.map { $0 + Self.mark.count } ?? received.count)
    (searched, length) = (0, nil)
    findMark()
  }

  private mutating func findMark() {
    while length == nil, let start = placeOfFirst(Self.mark[0]) {
      searched = start
      let end = start + Self.mark.count
      guard end <= received.count else { return }
      if received[start..<end].elementsEqual(Self.mark) { length = start } else { searched += 1 }
    }
    if length == nil { searched = received.count }
  }

  /// By the C library, which is quick about it: who warns without end must not keep anybody busy.
  private func placeOfFirst(_ byte: UInt8) -> Int? {
    received.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[searched...])
      return rest.baseAddress.flatMap { base in
        memchr(base, CInt(byte), rest.count).map { searched + (UnsafeRawPointer($0) - base) }
      }
    }
  }
}
