import CouncilModel

/// A file's text, whatever it was encoded in.
///
/// A byte order mark decides; then bytes that are valid UTF-8 are UTF-8; then what the file
/// declares, or windows-1252, in which every byte means something, unless the letters of another
/// German code page say otherwise. UTF-8 that an earlier program took for windows-1252 is mended.
struct DecodedText {
  var text: String
  var encoding: TextEncoding
  var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], declared: String? = nil) {
    self.init(decoding: bytes, declared: declared)
    guard let mended = TwiceEncoded.mended(text) else { return }
    text = mended.text
    diagnostics.append(
      Diagnostic(.info, "\(mended.count) characters mended that were encoded twice"))
  }

  private init(decoding bytes: [UInt8], declared: String?) {
    if let mark = TextEncoding.byteOrderMark(of: bytes) {
      encoding = mark.encoding
      text = Self.decode(bytes.dropFirst(mark.length), as: mark.encoding)
      return
    }
    if let utf16 = TextEncoding.unmarkedUTF16(in: bytes) {
      encoding = utf16
      text = Self.decode(bytes[...], as: utf16)
      diagnostics = [Diagnostic(.info, "read as UTF-16, although not marked as such")]
      return
    }
    if let valid = String(validating: bytes, as: UTF8.self) {
      encoding = .utf8
      text = valid
      return
    }
    let mixture = UTF8Mixture(bytes)
    if mixture.isMostlyUTF8 {
      encoding = .utf8
      text = mixture.decoded()
      diagnostics = [
        Diagnostic(.warning, "\(mixture.strayBytes) bytes that are not UTF-8 read as windows-1252")
      ]
      return
    }
    let label = declared.flatMap(TextEncoding.init(label:))
    let usual = label?.codePageName == nil ? .windows1252 : label ?? .windows1252
    encoding = GermanCodePage.best(for: bytes, usual: usual)
    text = Self.decode(bytes[...], as: encoding)
    diagnostics = [Diagnostic(.info, "read as \(encoding.codePageName ?? "text")")]
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: UTF8Mixture(Array(bytes)).decoded()
    case .windows1252: Windows1252.decode(bytes)
    case .latin9: Latin9.decode(bytes)
    case .codePage850: CodePage850.decode(bytes)
    case .macRoman: MacRoman.decode(bytes)
    case .utf16(let bigEndian):
      String(decoding: units(of: bytes, width: 2, bigEndian).map(UInt16.init), as: UTF16.self)
    case .utf32(let bigEndian):
      String(decoding: units(of: bytes, width: 4, bigEndian), as: UTF32.self)
    }
  }

  /// Code units of 2 or 4 bytes; an incomplete one at the end is left out.
  private static func units(
    of bytes: ArraySlice<UInt8>, width: Int, _ bigEndian: Bool
  ) -> [UInt32] {
    stride(from: bytes.startIndex, through: bytes.endIndex - width, by: width).map { start in
      let unit = bytes[start..<start + width]
      return bigEndian
        ? unit.reduce(0) { $0 << 8 | UInt32($1) }
        : unit.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
