import TextMatching

/// Where sentences end in official German text.
///
/// A full stop ends no sentence after an abbreviation ("Abs.", "z. B.", "Nr."), after an ordinal or a
/// day ("am 3. Mai", "im 2. Halbjahr", "das 5. Netzwerktreffen") or between digits ("5.308,67").
package enum SentenceBoundaries {
  private static let openers: CharacterTable = "\"„“»«(['‚"
  private static let bullets: CharacterTable = "–-•"
  /// What begins no sentence.
  private static let continuations: CharacterTable = ",;:./&+=%)"
  /// Marks that end sentences, and what may stand after them.
  private static let endSigns: CharacterTable = ".?!\")]'"
  private static let closers: CharacterTable = "\"”“«»)]'’‘⁰¹²³⁴⁵⁶⁷⁸⁹"
  /// In digits: no ordinal of a meeting, a floor or a day is longer.
  private static let longestOrdinal = 2

  /// Whether the character that ends `word` ends a sentence, given the words around it.
  ///
  /// - Parameters:
  ///   - word: a word with its punctuation: "statt.", "Abs.", "ab?\"".
  ///   - next: the word after it; nil at the text's end.
  ///   - previous: the word before it, where it is known: "am" says that "3." is a day.
  package static func ends(
    _ word: Substring, before next: Substring?, after previous: Substring? = nil
  ) -> Bool {
    guard let lastByte = word.utf8.last, mightEnd(lastByte) else { return false }
    return isEnd(word, before: next, after: previous)
  }

  /// As `ends`, without the quick check before it.
  static func isEnd(
    _ word: Substring, before next: Substring?, after previous: Substring? = nil
  ) -> Bool {
    guard let end = word.unicodeScalars.lastIndex(where: { !closers.contains($0) }) else {
      return false
    }
    switch word.unicodeScalars[end] {
    case "?", "!":
      return next.map { !startsLowercase($0) || $0.first == "-" || isLetterLabel($0) } ?? true
    case "…":
      return next.map(beginsSentence) ?? true
    case ".":
      guard let next else { return true }
      return beginsSentence(next) && !isInner(word[..<end], before: next, after: previous)
    default:
      return false
    }
  }

  /// Whether a word's last byte may belong to a mark that ends a sentence, or to a closing quote.
  package static func mightEnd(_ byte: UInt8) -> Bool {
    // Umlauts end in 0x9F..0xBF too; telling them apart is left to the slower way.
    return byte >= 0x80 || endSigns.contains(byte)
  }

  private static func beginsSentence(_ word: Substring) -> Bool {
    guard
      let first = word.unicodeScalars.first(where: {
        !openers.contains($0) && !bullets.contains($0)
      })
    else { return true }
    return !first.isSmall && !continuations.contains(first)
  }

  private static func startsLowercase(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.isSmall ?? false
  }

  /// "a)"
  private static func isLetterLabel(_ word: Substring) -> Bool {
    word.byteCount == 2 && word.last == ")"
  }

  /// Whether the stop after a word belongs to it: it is short for another, or an ordinal.
  private static func isInner(
    _ stem: Substring, before next: Substring, after previous: Substring?
  ) -> Bool {
    let core = Substring(stem.unicodeScalars.drop(while: openers.contains))
    if core.isEmpty { return false }
    if core.unicodeScalars.allSatisfy(\.isNumber) {
      return isOrdinal(core, before: next, after: previous)
    }
    // "e. V." is one word.
    if core == "V", previous == "e." {
      return Abbreviations.isShortened("e.V", before: next)
    }
    return Abbreviations.isShortened(core, before: next)
  }

  /// "am 3. Mai", "im 2. Halbjahr", "das 5. Netzwerktreffen"; "seit 2016." ends a sentence.
  private static func isOrdinal(
    _ digits: Substring, before next: Substring, after previous: Substring?
  ) -> Bool {
    guard digits.count <= longestOrdinal else { return false }
    if GermanOrdinals.follow(next) || next.unicodeScalars.first?.isNumber == true { return true }
    guard let previous, GermanOrdinals.isLed(by: previous) else { return false }
    return !SentenceOpeners.contains(next.lowercasedLetters)
  }
}

extension Unicode.Scalar {
  /// Whether the letter is a small one.
  fileprivate var isSmall: Bool {
    isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
  }
}
