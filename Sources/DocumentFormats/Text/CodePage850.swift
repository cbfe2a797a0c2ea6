/// The code page of German DOS, and of programs that still write for it.
enum CodePage850 {
  private static let upperHalf: [UInt16] = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ\
    ıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """.utf16)

  /// The UTF-16 unit that a byte stands for.
  static func unit(_ byte: UInt8) -> UInt16 {
    byte < 0x80 ? UInt16(byte) : upperHalf[Int(byte) - 0x80]
  }

  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    UTF8Writer.string(bytes, unit: unit)
  }
}
