import GermanText
import TextMatching

/// The legal form at the end of an organisation's name: "e. V.", "gGmbH", "eG", "GmbH".
struct LegalForm {
  private static let charitable: WordSet = ["ggmbh", "gug", "gag", "ggmbhs"]
  private static let commercial: WordSet = ["gmbh", "ag", "eg", "mbh"]

  /// "e. V.", "eV": the first word in small letters.
  private static let associations: WordSet = ["e", "ev"]

  /// The first words of all forms.
  static let words = associations.union(charitable).union(commercial)

  /// The form's tokens; a closing dot belongs to them.
  var tokens: Range<Int>
  /// Whether only associations and non-profit companies have the form.
  var isCharitable: Bool

  /// The form that begins at a token.
  init?(_ all: [Token], at index: Int) {
    guard all.isWord(in: Self.words, index) else { return nil }
    let token = all[index]
    if let end = Self.association(all, index) {
      (tokens, isCharitable) = (index..<end, true)
    } else if Self.charitable.contains(token.folded) {
      (tokens, isCharitable) = (index..<(index + 1), true)
    } else if Self.commercial.contains(token.folded), token.text != token.folded {
      (tokens, isCharitable) = (index..<(index + 1), false)
    } else {
      return nil
    }
  }

  /// "e.V.", "e. V.", "eV"
  private static func association(_ all: [Token], _ index: Int) -> Int? {
    if all[index].text == "eV" { return index + 1 }
    guard all[index].text == "e", all.isSymbol(".", index + 1), all.token(index + 2)?.text == "V"
    else { return nil }
    return all.skippingDot(index + 3)
  }

  /// Whether a token stands inside some legal form.
  static func ends(_ all: [Token], at index: Int) -> Bool {
    for start in max(0, index - 3)...max(0, index) {
      if let form = LegalForm(all, at: start), form.tokens.contains(index) { return true }
    }
    return false
  }
}
