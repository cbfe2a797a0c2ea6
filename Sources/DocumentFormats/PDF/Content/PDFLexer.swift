/// Reads values of a PDF's object syntax from bytes.
struct PDFLexer {
  /// Deeper values are an attack, not a letter.
  private static let deepest = 40

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The value at the position; nil at the end and where nothing can be read.
  mutating func value(depth: Int = 0) -> PDFValue? {
    skipSpace()
    guard position < bytes.count, depth < Self.deepest else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("):
      skipString()
      return .string
    case UInt8(ascii: "<"):
      if peek(1) == UInt8(ascii: "<") { return dictionary(depth: depth) }
      skip(to: UInt8(ascii: ">"))
      return .string
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39:
      return numberOrReference()
    case UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      position += 1
      return .null
    default: return word()
    }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
          position += 1
        }
      } else if Self.isSpace(byte) {
        position += 1
      } else {
        return
      }
    }
  }

  private func peek(_ offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func skip(to end: UInt8) {
    while position < bytes.count, bytes[position] != end { position += 1 }
    position += 1
  }

  mutating func skipString() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 {
          position += 1
          return
        }
      default: break
      }
      position += 1
    }
  }

  private mutating func name() -> String {
    position += 1
    let start = position
    while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func word() -> PDFValue {
    let start = position
    while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
    if position == start { position += 1 }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case let word: return .word(word)
    }
  }

  private mutating func array(depth: Int) -> PDFValue {
    position += 1
    var values: [PDFValue] = []
    while true {
      skipSpace()
      guard position < bytes.count, bytes[position] != UInt8(ascii: "]") else { break }
      guard let value = value(depth: depth + 1) else { break }
      values.append(value)
    }
    position += 1
    return .array(values)
  }

  private mutating func dictionary(depth: Int) -> PDFValue {
    position += 2
    var entries: [String: PDFValue] = [:]
    while true {
      skipSpace()
      guard position < bytes.count else { break }
      if bytes[position] == UInt8(ascii: ">") {
        position += 2
        break
      }
      guard let key = value(depth: depth + 1) else { break }
      guard case .name(let name) = key else { continue }
      skipSpace()
      // A key without a value ends the dictionary.
      if peek(0) == UInt8(ascii: ">"), peek(1) == UInt8(ascii: ">") { continue }
      guard let value = value(depth: depth + 1) else { break }
      entries[name] = value
    }
    return .dictionary(entries)
  }

  private mutating func numberOrReference() -> PDFValue {
    let number = number()
    let after = position
    guard number >= 0, number == number.rounded(), bytes[after - 1] != UInt8(ascii: ".") else {
      return .number(number)
    }
    // "12 0 R"
    var index = after
    guard index < bytes.count, Self.isSpace(bytes[index]) else { return .number(number) }
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    let digits = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > digits, index < bytes.count, Self.isSpace(bytes[index]) else {
      return .number(number)
    }
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "R"),
      index + 1 == bytes.count || !Self.isRegular(bytes[index + 1]), number < 1e9
    else { return .number(number) }
    position = index + 1
    return .reference(Int(number))
  }

  /// The number at the position.
  mutating func number() -> Double {
    var isNegative = false
    var value = 0.0
    var scale = 0.0
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "."): scale = 1
      case 0x30...0x39:
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      default:
        if position == start { position += 1 }
        return (isNegative ? -value : value) / max(scale, 1)
      }
      position += 1
    }
    return (isNegative ? -value : value) / max(scale, 1)
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  /// Whether a byte belongs to names, numbers and operators.
  @inline(__always)
  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: true
    }
  }
}

/// What only content streams need.
extension PDFLexer {
  /// The length of the operator at the position, after which the lexer then stands.
  mutating func skipWord() -> Int {
    let start = position
    while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
    guard position > start else {
      position += 1
      return 0
    }
    return position - start
  }

  mutating func skipArray() {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "]"):
        position += 1
        return
      case UInt8(ascii: "("): skipString()
      default: position += 1
      }
    }
  }

  /// From after "BI" to after "EI".
  mutating func skipInlineImage() {
    while position + 2 < bytes.count {
      if bytes[position] == UInt8(ascii: "E"), bytes[position + 1] == UInt8(ascii: "I"),
        Self.isSpace(bytes[position + 2]), position > 0, Self.isSpace(bytes[position - 1])
      {
        position += 2
        return
      }
      position += 1
    }
    position = bytes.count
  }
}
