package import CouncilModel
import GermanText
import TextMatching

/// Finds funding programmes (Förderprogramme): "Soziale Stadt", "Th.INKA", "ESF",
/// "Programm „Lebendige Zentren“".
package struct ProgrammeExtractor: PassageExtractor {
  private static let kinds: WordSet = [
    "", "förder", "bundes", "landes", "modell", "sonder", "eu", "bundesförder", "landesförder",
    "städtebauförder", "investitions", "städtebau",
  ]
  private static let endings = ["programm", "programms", "programmes", "programme", "programmen"]
  private static let anyEnding = SuffixSet(endings)
  private static let opening: WordSet = ["„", "\"", "“", "»", "‚", "”"]
  private static let closing: WordSet = ["“", "\"", "”", "«", "‘"]
  /// Words of a name in quotation marks.
  private static let maximumName = 12

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .programme }

  /// The known and the quoted names of a passage.
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    let tokens = passage.tokens
    var found: [Finding] = []
    let mightBeKnown = passage.mightContain(ProgrammeNames.starts)
    var index = 0
    while index < tokens.count {
      if mightBeKnown, let (name, end) = ProgrammeNames.find(tokens, at: index) {
        found.append(finding(number, tokens.textRange(index..<end), name, "programme.known"))
        index = end
      } else if tokens.isWord(endingIn: Self.anyEnding, index), isKind(tokens[index].folded),
        tokens[index].isCapitalized,
        let name = quoted(tokens, index + 1)
      {
        let range = tokens.textRange(name)
        found.append(
          finding(number, range, passage.text(name).collapsedWhiteSpace, "programme.quoted"))
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func finding(_ passage: Int, _ range: TextRange, _ name: String, _ rule: String)
    -> Finding
  {
    Finding(
      passage: passage, range: range, value: .programme(Programme(name: name)), rule: rule)
  }

  private func isKind(_ word: String) -> Bool {
    guard let ending = Self.endings.first(where: word.hasLiteralSuffix) else {
      return false
    }
    return Self.kinds.contains(word.droppingSuffix(ending))
  }

  /// The words between quotation marks that open at a token.
  private func quoted(_ tokens: [Token], _ index: Int) -> Range<Int>? {
    guard tokens.isSymbol(in: Self.opening, index) else { return nil }
    let limit = min(tokens.count, index + 2 + Self.maximumName)
    guard index + 1 < limit,
      let end = (index + 1..<limit).first(where: { tokens.isSymbol(in: Self.closing, $0) }),
      end > index + 1, tokens[index + 1].kind != .symbol
    else { return nil }
    return (index + 1)..<end
  }
}
