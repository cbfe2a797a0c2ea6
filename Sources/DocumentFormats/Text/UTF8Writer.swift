/// Writes UTF-8.
enum UTF8Writer {
  /// A text of characters.
  @inline(__always)
  static func string<Characters: Collection>(
    _ characters: Characters, scalar: (Characters.Element) -> Unicode.Scalar
  ) -> String {
    string(characters, room: characters.reduce(0) { $0 + UTF8.width(scalar($1)) }, scalar: scalar)
  }

  /// A text of characters; nil where one of them is not as they have to be.
  @inline(__always)
  static func string<Characters: Collection<Unicode.Scalar>>(
    _ characters: Characters, if isAllowed: (Unicode.Scalar) -> Bool
  ) -> String? {
    var room = 0
    for scalar in characters {
      guard isAllowed(scalar) else { return nil }
      room += UTF8.width(scalar)
    }
    return string(characters, room: room) { $0 }
  }

  /// - Parameter room: in bytes, no more than there are: a short text then needs none of its own.
  @inline(__always)
  private static func string<Characters: Collection>(
    _ characters: Characters, room: Int, scalar: (Characters.Element) -> Unicode.Scalar
  ) -> String {
    String(unsafeUninitializedCapacity: room) { bytes in
      var count = 0
      for character in characters {
        let scalar = scalar(character)
        if scalar.isASCII {
          bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }

  /// A text in a single-byte encoding, whose characters all lie below U+10000.
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
