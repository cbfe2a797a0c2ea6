import TextMatching

/// Where sentences end in a list of tokens; enough to say which words belong together.
package enum TokenSentences {
  /// Tokens of one sentence; tables and damaged text have no full stops, and are cut here.
  private static let maximum = 400
  private static let marks: WordSet = [".", "!", "?"]
  private static let abbreviations: WordSet = [
    "ca", "rd", "bzw", "bspw", "usw", "etc", "inkl", "exkl", "evtl", "ggf", "gem", "nr", "str",
    "abs", "art", "dr", "prof", "dipl", "ing", "st", "vgl", "sog", "mind", "max", "zzgl", "lfd",
    "tel", "bd", "hr", "fr", "drs", "ds", "mio", "mrd", "tsd", "abt", "dez", "std", "wo", "co",
    "stellv", "ev", "kath", "jhrl", "jährl", "monatl", "wöchentl", "durchschn", "u", "a", "z", "b",
    "d", "h", "i", "s", "o", "e", "v", "p",
  ]
  private static let openers: WordSet = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "es", "er", "sie", "wir", "ich",
    "in", "im", "bei", "beim", "für", "mit", "von", "vom", "zu", "zum", "zur", "auf", "an", "am",
    "aus", "nach", "seit", "um", "dies", "diese", "dieser", "dieses", "hierzu", "hier", "alle",
    "wie", "was", "wer", "wo", "welche", "welcher", "welches", "wann", "ist", "sind", "gibt",
    "werden", "wird", "hat", "haben", "dazu", "dabei", "derzeit", "aktuell", "insgesamt", "davon",
  ]

  /// The sentences of the tokens, without gaps between them.
  package static func ranges(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where isEnd(index, tokens) || index - start >= maximum {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens.isSymbol(in: marks, index) else { return false }
    guard let next = tokens.token(index + 1) else { return true }
    guard next.gap != .none || next.text == "\"" || next.text == "“" else { return false }
    if tokens[index].text != "." { return true }
    if next.kind == .word, !next.isCapitalized { return false }
    guard let before = tokens.token(index - 1) else { return true }
    switch before.kind {
    case .word: return !abbreviations.contains(before.folded) || next.gap == .line
    case .number:
      if before.value == nil || before.decimals > 0 || before.text.byteCount >= 4 { return true }
      return openers.contains(next.folded)
    case .symbol: return true
    }
  }
}
