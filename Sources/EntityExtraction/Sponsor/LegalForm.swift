import GermanText
import TextMatching

/// The legal form at the end of an organisation's name: "e. V.", "gGmbH", "eG", "GmbH".
struct LegalForm {
  private static let charitable: WordSet = ["ggmbh", "gug", "gag", "ggmbhs"]
  private static let commercial: WordSet = ["gmbh", "ag", "eg", "mbh"]

  /// "e. V.", "eV": the first word in small letters.
  private static let associations: WordSet = ["e", "ev"]

  /// In bytes: shorter forms are spelled like other words.
  private static let longestWordLike = 3

  /// The first words of all forms.
  static let words = associations.union(charitable).union(commercial)

  /// The form's tokens; a closing dot belongs to them.
  var span: Range<Int>
  /// Whether only associations and non-profit companies have the form.
  var isCharitable: Bool

  /// The form that begins at a token.
  init?(_ tokens: [Token], at index: Int) {
    guard tokens.isWord(in: Self.words, index) else { return nil }
    let token = tokens[index]
    if let end = Self.association(tokens, index) {
      (span, isCharitable) = (index..<end, true)
    } else if Self.charitable.contains(token.folded), Self.isSpelledAsForm(token) {
      (span, isCharitable) = (index..<(index + 1), true)
    } else if Self.commercial.contains(token.folded), token.text != token.folded {
      (span, isCharitable) = (index..<(index + 1), false)
    } else {
      return nil
    }
  }

  /// "gAG" and "gUG" have a capital after their first letter: a "Gag" is a joke.
  private static func isSpelledAsForm(_ token: Token) -> Bool {
    token.text.byteCount > longestWordLike
      || token.text.unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
  }

  /// "e.V.", "e. V.", "eV"
  private static func association(_ tokens: [Token], _ index: Int) -> Int? {
    if tokens[index].text == "eV" { return index + 1 }
    guard tokens[index].text == "e", tokens.isSymbol(".", index + 1),
      tokens.token(index + 2)?.text == "V"
    else { return nil }
    return tokens.skippingDot(index + 3)
  }

  /// Whether a token stands inside some legal form.
  static func ends(_ tokens: [Token], at index: Int) -> Bool {
    for start in max(0, index - 3)...max(0, index) {
      if let form = LegalForm(tokens, at: start), form.span.contains(index) { return true }
    }
    return false
  }
}
