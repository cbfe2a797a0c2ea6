/// One character beyond ASCII, folded: ä → a, ß → ss, é → e; nothing for soft hyphens and accents
/// that stand alone.
struct FoldedLetter {
  let folded: [UInt8]
  /// Bytes that the character takes.
  let count: Int
  let isHyphen: Bool

  /// Folds of U+00C0…U+00FF; a space for signs, which stay as they are.
  private static let latin = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y".utf8)

  init(_ raw: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let first = raw[index]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    count = min(length, raw.count - index)
    let bytes = Array(raw[index..<index + count])
    let second = count > 1 ? bytes[1] : 0
    isHyphen = bytes == [0xE2, 0x80, 0x90] || bytes == [0xE2, 0x80, 0x91]
    switch first {
    case 0xC3:
      let base = Self.latin[Int(second & 0x3F)]
      folded = second == 0x9F ? [0x73, 0x73] : base == 0x20 ? bytes : [base]
    case 0xC2 where second == 0xAD: folded = []
    case 0xCC, 0xCD: folded = []  // combining accents
    case 0xE1 where bytes == [0xE1, 0xBA, 0x9E]: folded = [0x73, 0x73]
    case 0xE2 where second == 0x80: folded = []
    default: folded = bytes
    }
  }
}
