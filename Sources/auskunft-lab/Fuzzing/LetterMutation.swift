/// Letters as nobody writes them: changed at random, the same way for the same seed.
enum LetterMutation {
  /// Pieces that have broken readers before, or stand at the edge of what they understand.
  private static let pieces: [[UInt8]] =
    [
      "1.", "1.1.1.1.", "a)", "zu 1:", "Antwort:", "Frage 99999999999999999999:", "½ VZÄ",
      "2,5 VZÄ", "-1,0 VZÄ", "alle 0 Wochen", "99.99.9999", "31.02.2023", "1.000.000.000.000 €",
      "§ 9 Abs.", "Drucksache", "||||", "| a |", "****", "[x](y", "```", "\u{0301}\u{0301}",
      "\u{202E}", "\u{00AD}", "\u{FFFD}", "ﬁ", "<table>", "</td>", "<!--", "&#0;", "<ol start=-1>",
      "<li value=99999999999>", "\n\n\n", "\u{0C}", "\r", "\t\t\t\t", "/Kids [", "endobj", "stream",
      "/Length -1", "BT", "(((", "<<", ">>", "[[[[", "/Rotate 45", "0 0 0 0 0 0 Tm",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF]]

  private static let mostChanges = 8
  private static let longestRepeat = 2000

  /// A letter that was changed at one to eight places.
  ///
  /// - Parameter other: another letter, from which stretches may come.
  static func mutated(
    _ letter: [UInt8], with other: [UInt8], _ random: inout SeededRandom
  ) -> [UInt8] {
    var bytes = letter
    for _ in 0..<Int.random(in: 1...mostChanges, using: &random) {
      change(&bytes, other, &random)
    }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], _ other: [UInt8], _ random: inout SeededRandom
  ) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2:
      if let piece = pieces.randomElement(using: &random) {
        bytes.insert(contentsOf: piece, at: place)
      }
    case 3: bytes.removeSubrange(place..<stretchEnd(place, bytes, &random))
    case 4:
      let stretch = Array(bytes[place..<stretchEnd(place, bytes, &random)])
      let times = min(longestRepeat / max(stretch.count, 1), 50)
      for _ in 0..<times { bytes.insert(contentsOf: stretch, at: place) }
    case 5:
      guard !other.isEmpty else { return }
      let start = Int.random(in: 0..<other.count, using: &random)
      bytes.insert(contentsOf: other[start..<stretchEnd(start, other, &random)], at: place)
    default:
      // Cut off, now and then.
      if Int.random(in: 0..<8, using: &random) == 0 { bytes.removeLast(bytes.count - place) }
    }
  }

  /// Up to a few hundred bytes, short stretches most often.
  private static func stretchEnd(
    _ start: Int, _ bytes: [UInt8], _ random: inout SeededRandom
  ) -> Int {
    let longest = 1 << Int.random(in: 0...9, using: &random)
    return min(bytes.count, start + Int.random(in: 1...longest, using: &random))
  }
}
