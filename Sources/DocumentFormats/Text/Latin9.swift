/// ISO 8859-15: Latin-1 with eight characters changed.
enum Latin9 {
  private static let changed: [UInt8: UInt16] = [
    0xA4: 0x20AC, 0xA6: 0x0160, 0xA8: 0x0161, 0xB4: 0x017D,
    0xB8: 0x017E, 0xBC: 0x0152, 0xBD: 0x0153, 0xBE: 0x0178,
  ]

  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    UTF8Writer.string(bytes) { changed[$0] ?? Windows1252.unit($0) }
  }
}
