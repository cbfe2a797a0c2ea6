/// Reads JSON as servers send it: control characters within texts, a byte order mark and bytes that
/// are not UTF-8 are taken, and noted.
package struct FeedJSON {
  /// Why it is no JSON.
  package struct Malformed: Error, Sendable, Equatable {
    /// In bytes, from 0.
    package var offset: Int
  }

  /// No feed nests its objects more than five deep.
  private static let deepest = 64
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let bytes: [UInt8]
  private var index = 0
  /// What is against the rules of JSON.
  package private(set) var quirks: Set<Quirk> = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads one value, which is all that there is.
  ///
  /// - Throws: `Malformed` where it is not one value.
  package static func read(
    _ bytes: [UInt8]
  ) throws(Malformed) -> (value: FeedValue, quirks: Set<Quirk>) {
    var reader = FeedJSON(bytes)
    if bytes.starts(with: byteOrderMark) {
      reader.index = byteOrderMark.count
      reader.quirks.insert(.byteOrderMark)
    }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.malformed }
    return (value, reader.quirks)
  }

  private var malformed: Malformed { Malformed(offset: index) }
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (9...13).contains(byte) { index += 1 }
  }

  private mutating func skip(_ mark: Unicode.Scalar) throws(Malformed) {
    guard next == UInt8(ascii: mark) else { throw malformed }
    index += 1
  }

  private mutating func value(depth: Int) throws(Malformed) -> FeedValue {
    guard depth <= Self.deepest else { throw malformed }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(_ depth: Int) throws(Malformed) -> FeedValue {
    try skip("{")
    var fields: [String: FeedValue] = [:]
    skipSpace()
    while next != UInt8(ascii: "}") {
      if !fields.isEmpty { try skip(",") }
      skipSpace()
      let name = try text()
      skipSpace()
      try skip(":")
      fields[name] = try value(depth: depth + 1)
      skipSpace()
    }
    try skip("}")
    return .object(fields)
  }

  private mutating func list(_ depth: Int) throws(Malformed) -> FeedValue {
    try skip("[")
    var values: [FeedValue] = []
    skipSpace()
    while next != UInt8(ascii: "]") {
      if !values.isEmpty { try skip(",") }
      values.append(try value(depth: depth + 1))
      skipSpace()
    }
    try skip("]")
    return .list(values)
  }

  private mutating func word(_ word: String, _ value: FeedValue) throws(Malformed) -> FeedValue {
    guard bytes[index...].starts(with: word.utf8) else { throw malformed }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(Malformed) -> String {
    let start = index
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) { index += 1 }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Double(digits) != nil else {
      index = start
      throw malformed
    }
    return digits
  }

  // MARK: Texts

  private mutating func text() throws(Malformed) -> String {
    try skip("\"")
    var unescaped: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      index += 1
      if byte == UInt8(ascii: "\\") {
        try takeEscape(&unescaped)
      } else {
        if byte < 0x20 { quirks.insert(.controlCharacters) }
        unescaped.append(byte)
      }
    }
    try skip("\"")
    if let text = String(validating: unescaped, as: UTF8.self) { return text }
    quirks.insert(.notUTF8)
    return String(decoding: unescaped, as: UTF8.self)
  }

  private mutating func takeEscape(_ unescaped: inout [UInt8]) throws(Malformed) {
    guard let letter = next else { throw malformed }
    index += 1
    switch letter {
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "u"): unescaped += String(try scalar()).utf8
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    default: throw malformed
    }
  }

  /// After "\u": half of a pair without the other is the replacement character.
  private mutating func scalar() throws(Malformed) -> Character {
    let unit = try codeUnit()
    if UTF16.isLeadSurrogate(unit), bytes[index...].starts(with: "\\u".utf8) {
      let before = index
      index += 2
      let trail = try codeUnit()
      if UTF16.isTrailSurrogate(trail) {
        return Character(String(decoding: [unit, trail], as: UTF16.self))
      }
      index = before
    }
    return Character(UnicodeScalar(unit) ?? "\u{FFFD}")
  }

  private mutating func codeUnit() throws(Malformed) -> UInt16 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw malformed }
    index += 4
    return unit
  }
}
