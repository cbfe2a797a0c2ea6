/// Writes the UTF-8 of single-byte encodings, whose characters all lie below U+10000.
enum UTF8Writer {
  static func string(_ bytes: ArraySlice<UInt8>, unit: (UInt8) -> UInt16) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
        continue
      }
      let unit = unit(byte)
      if unit < 0x800 {
        utf8.append(0xC0 | UInt8(unit >> 6))
      } else {
        utf8.append(0xE0 | UInt8(unit >> 12))
        utf8.append(0x80 | UInt8(unit >> 6 & 0x3F))
      }
      utf8.append(0x80 | UInt8(unit & 0x3F))
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}
