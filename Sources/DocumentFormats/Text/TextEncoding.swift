/// The encodings that letters come in.
enum TextEncoding: Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  case utf32(bigEndian: Bool)
  case windows1252
  /// ISO 8859-15: Latin-1 with the euro sign.
  case latin9
  /// German DOS.
  case codePage850
  case macRoman

  /// The encoding that a declaration in a file names; nil where it is not known here.
  ///
  /// ISO 8859-1 and ASCII are windows-1252, as in every browser: their bytes 0x80–0x9F are quotes
  /// and dashes in real files, never control characters.
  init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1252", "cp1252", "cp-1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1",
      "latin1", "latin-1", "us-ascii", "ascii":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9": self = .latin9
    case "cp850", "ibm850", "850", "cp-850": self = .codePage850
    case "macintosh", "mac", "x-mac-roman", "macroman": self = .macRoman
    default: return nil
    }
  }

  /// What a reader calls it; nil for Unicode.
  var codePageName: String? {
    switch self {
    case .utf8, .utf16, .utf32: nil
    case .windows1252: "windows-1252"
    case .latin9: "ISO 8859-15"
    case .codePage850: "code page 850"
    case .macRoman: "Mac Roman"
    }
  }

  /// The encoding that the first bytes declare, and how many bytes the mark has.
  static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return (.utf32(bigEndian: false), 4) }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (.utf32(bigEndian: true), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
    return nil
  }

  /// How many bytes are looked at to tell UTF-16 that lacks its mark.
  private static let sampleLength = 1024
  /// The share of characters below U+0100 in European text as UTF-16: every other byte is zero.
  private static let zeroShare = 0.6

  /// UTF-16 without a byte order mark, known by the zero bytes at every other place.
  static func unmarkedUTF16(in bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(sampleLength)
    let pairs = sample.count / 2
    guard pairs >= 2 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let enough = Int(Double(pairs) * zeroShare)
    if zeros[1] > enough, zeros[0] == 0 { return .utf16(bigEndian: false) }
    if zeros[0] > enough, zeros[1] == 0 { return .utf16(bigEndian: true) }
    return nil
  }
}
