/// A fixed set of words, asked for millions of times a minute.
///
/// Compares bytes: the standard library's set normalises letters such as "ä" at every look, which
/// German words need not.
@usableFromInline package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// Slots for each word; half-empty tables end a search early.
  private static let slotsPerWord = 4

  /// The words at the places that their hashes give them; empty where none is.
  private var slots: [String]
  /// One bit for each signature that occurs: a word without its bit is none of them, and most
  /// words that are asked for have none.
  @usableFromInline var filter = Array(
    repeating: UInt64(0), count: WordSignature.count / 64)
  /// Whether the empty word is one of them.
  private let holdsEmpty: Bool

  /// Takes the words; one that stands twice counts once.
  @usableFromInline package init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// Takes the words; one that stands twice counts once.
  package init(_ words: some Collection<String>) {
    var size = 8
    while size < words.count * Self.slotsPerWord { size *= 2 }
    slots = Array(repeating: "", count: size)
    holdsEmpty = words.contains("")
    for word in words where !word.isEmpty {
      let signature = WordSignature(word)
      filter[signature.index >> 6] |= 1 << UInt64(signature.index & 63)
      var slot = Self.hash(word) & (size - 1)
      while !slots[slot].isEmpty, slots[slot] != word { slot = (slot + 1) & (size - 1) }
      slots[slot] = word
    }
  }

  /// The words, each once, in no order that means anything.
  package var words: [String] { slots.filter { !$0.isEmpty } + (holdsEmpty ? [""] : []) }

  /// The words of both.
  package func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  /// Whether a word is one of them, byte for byte.
  @usableFromInline package func contains(_ word: String) -> Bool {
    // The filter is looked at outside of the closure, which would count the set in and out.
    if word.utf8.isEmpty { return holdsEmpty }
    return mightContain(word.withBytes { WordSignature($0) }) && finds(word)
  }

  /// Whether a word is one of them, byte for byte.
  package func contains(_ word: Substring) -> Bool {
    if word.isEmpty { return holdsEmpty }
    return mightContain(word.withBytes { WordSignature($0) }) && word.withBytes { finds($0) }
  }

  /// Whether a word whose signature is known is one of them.
  @inlinable
  package func contains(_ word: String, _ signature: WordSignature) -> Bool {
    mightContain(signature) && finds(word)
  }

  /// Whether a word with such a signature may be one of them; a no is certain.
  @inlinable
  package func mightContain(_ signature: WordSignature) -> Bool {
    filter[signature.index >> 6] & (1 << UInt64(signature.index & 63)) != 0
  }

  @inline(never) @usableFromInline
  func finds(_ word: String) -> Bool { word.withBytes { finds($0) } }

  /// Whether a word that is not empty is one of them.
  private func finds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = slots.count - 1
    var slot = Self.hash(word) & last
    while !slots[slot].utf8.isEmpty {
      if slots[slot].withBytes({ $0.count == word.count && $0.hasLiteralPrefix(word) }) {
        return true
      }
      slot = (slot + 1) & last
    }
    return false
  }

  private static func hash(_ word: String) -> Int { word.withBytes(hash) }

  /// Without the sign, for slots.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    StableHash(word).slot(0x7fff_ffff)
  }
}
