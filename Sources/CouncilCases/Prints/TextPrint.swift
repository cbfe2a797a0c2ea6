import TextMatching

/// What a sentence is recognised by in another letter, though a word or a hyphen differs: the
/// smallest hashes of all its stretches of letters (a bottom-k sketch; E. Cohen and H. Kaplan,
/// "Summarizing data using bottom-k sketches", 2007).
struct TextPrint: Sendable, Equatable {
  /// In letters: about two German words, so that a changed word spoils few stretches.
  private static let stretch = 12
  /// Hashes that are kept: likeness is then right to about an eighth.
  private static let kept = 24
  /// A rolling hash's factor: odd, with many ones; nothing that is stored depends on it.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// In folded letters.
  let length: Int
  /// Of all letters: equal for texts that differ only in hyphens, spaces, quotes and case.
  let key: UInt64
  /// The smallest hashes, in order; all of them where the text has fewer.
  let sketch: [UInt64]

  /// A text's print; nil of one that is shorter than a stretch.
  init?(_ text: String) {
    let letters = FoldedLetters.of(text)
    guard letters.count >= Self.stretch else { return nil }
    length = letters.count
    key = StableHash(letters).mixed
    var top: UInt64 = 1
    for _ in 1..<Self.stretch { top = top &* Self.factor }
    var hash: UInt64 = 0
    var hashes: [UInt64] = []
    hashes.reserveCapacity(letters.count - Self.stretch + 1)
    for index in letters.indices {
      if index >= Self.stretch {
        hash = hash &- UInt64(letters[index - Self.stretch]) &* top
      }
      hash = hash &* Self.factor &+ UInt64(letters[index])
      if index >= Self.stretch - 1 { hashes.append(StableHash(hash).mixed) }
    }
    hashes.sort()
    var smallest: [UInt64] = []
    smallest.reserveCapacity(Self.kept)
    for hash in hashes where hash != smallest.last {
      smallest.append(hash)
      if smallest.count == Self.kept { break }
    }
    sketch = smallest
  }

  /// The share of stretches that both texts have, of all that either has, from 0 to 1.
  func likeness(to other: TextPrint) -> Double {
    if key == other.key { return 1 }
    var (left, right, seen, shared) = (0, 0, 0, 0)
    while seen < Self.kept, left < sketch.count || right < other.sketch.count {
      let (a, b) = (
        left < sketch.count ? sketch[left] : .max,
        right < other.sketch.count ? other.sketch[right] : .max
      )
      if a == b { shared += 1 }
      if a <= b { left += 1 }
      if b <= a { right += 1 }
      seen += 1
    }
    return seen == 0 ? 0 : Double(shared) / Double(seen)
  }
}
