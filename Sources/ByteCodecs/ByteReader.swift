internal import Glibc

/// Takes apart what a `ByteWriter` wrote, and believes nothing of it: lengths may lie, texts may
/// not be UTF-8.
package struct ByteReader: Sendable {
  package struct Malformed: Error, Sendable, Equatable {
    package var detail: String

    package init(detail: String) {
      self.detail = detail
    }

    fileprivate static let noText = Self(detail: "a text that is not UTF-8, or has NUL in it")
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  package init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  package var isAtEnd: Bool { position == bytes.endIndex }

  private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= bytes.endIndex - position else { throw Malformed(detail: "cut off") }
    defer { position += count }
    return bytes[position..<position + count]
  }

  private mutating func load<Number: FixedWidthInteger>() throws(Malformed) -> Number {
    let slice = try take(MemoryLayout<Number>.size)
    return slice.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
  }

  /// The next byte.
  ///
  /// - Throws: at the end of the bytes, as all that read here do.
  package mutating func readByte() throws(Malformed) -> UInt8 {
    let slice = try take(1)
    return slice[slice.startIndex]
  }

  /// A number of 32 bits, as those of lengths.
  package mutating func readCount() throws(Malformed) -> Int {
    Int(UInt32(littleEndian: try load()))
  }

  /// A number of 64 bits.
  package mutating func readInt() throws(Malformed) -> Int {
    Int(Int64(littleEndian: try load()))
  }

  /// One byte: 1 for true, 0 for false.
  ///
  /// - Throws: also for any other byte.
  package mutating func readBool() throws(Malformed) -> Bool {
    switch try readByte() {
    case 0: return false
    case 1: return true
    default: throw Malformed(detail: "neither true nor false")
    }
  }

  /// Bytes after their count.
  package mutating func readBytes() throws(Malformed) -> ArraySlice<UInt8> {
    try take(try readCount())
  }

  /// A text in UTF-8 without NUL.
  ///
  /// - Throws: also for bytes that are no such text.
  package mutating func readString() throws(Malformed) -> String {
    let slice = try readBytes()
    guard let text = slice.withUnsafeBufferPointer(Self.text) else { throw .noText }
    return text
  }

  /// Nil where the bytes are not UTF-8, or NUL is among them.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    checked(bytes) { String(copying: $0) }
  }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    checked(bytes) { _ in true } ?? false
  }

  private static func checked<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (borrowing UTF8Span) -> Value
  ) -> Value? {
    if let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil { return nil }
    do {
      return body(try UTF8Span(validating: bytes.span))
    } catch {
      return nil
    }
  }

  /// Where the next bytes stand among all.
  package mutating func readRange() throws(Malformed) -> Range<Int> {
    let slice = try readBytes()
    return slice.startIndex..<slice.endIndex
  }

  /// Where a text in UTF-8 without NUL stands among all bytes; makes no text of it.
  package mutating func readTextRange() throws(Malformed) -> Range<Int> {
    let slice = try readBytes()
    guard slice.withUnsafeBufferPointer(Self.isText) else { throw .noText }
    return slice.startIndex..<slice.endIndex
  }

  /// A text after whether there is one.
  package mutating func readOptionalString() throws(Malformed) -> String? {
    try readBool() ? try readString() : nil
  }

  /// A number of 64 bits after whether there is one.
  package mutating func readOptionalInt() throws(Malformed) -> Int? {
    try readBool() ? try readInt() : nil
  }

  /// A value after whether there is one.
  ///
  /// - Throws: what reading the value throws, too.
  @inlinable package mutating func readOptional<Value>(
    _ readValue: (inout ByteReader) throws(Malformed) -> Value
  ) throws(Malformed) -> Value? {
    try readBool() ? try readValue(&self) : nil
  }

  /// One of a type's words.
  ///
  /// - Throws: also for a word that the type has not.
  @inlinable package mutating func readWord<Word: RawRepresentable<String>>(
    _ type: Word.Type
  ) throws(Malformed) -> Word {
    let text = try readString()
    guard let word = Word(rawValue: text) else {
      throw Malformed(detail: "\(type) is never \"\(text.prefix(20))\"")
    }
    return word
  }

  /// How many elements follow, each of which has a byte at least.
  package mutating func readArrayCount() throws(Malformed) -> Int {
    let count = try readCount()
    guard count <= bytes.endIndex - position else { throw Malformed(detail: "cut off") }
    return count
  }

  /// Values after how many they are.
  ///
  /// - Throws: what reading a value throws, too.
  @inlinable package mutating func readArray<Element>(
    _ readElement: (inout ByteReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    let count = try readArrayCount()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try readElement(&self)) }
    return elements
  }
}
