import CouncilModel
import TextMatching

/// Sees where a second letter begins in the same file: after a close, a head and a salutation.
enum SecondLetter {
  private static let salutations: PrefixSet = ["Sehr geehrte", "Guten Tag", "Liebe ", "Lieber "]
  private static let heads: PrefixSet = [
    "Betreff", "Drucksache", "Vorlage", "DS ", "DS/", "Anfrage ", "Az", "Aktenzeichen",
  ]
  /// A head is no longer than this, in pieces.
  private static let longestHead = 30

  static func diagnostics(of letter: LabelledLetter) -> [Diagnostic] {
    let salutations = letter.pieces.indices.filter { index in
      letter.pieces[index].breakBefore >= .line
        && letter.pieces[index].text.hasPrefix(in: Self.salutations)
    }
    guard let first = salutations.first else { return [] }
    for second in salutations.dropFirst() {
      let head = max(first + 1, second - longestHead)..<second
      guard
        let close = head.first(where: { index in
          if case .closing? = letter.labels[index]?.kind { true } else { false }
        }),
        hasHead(letter.text, from: letter.pieces[close], to: letter.pieces[second])
      else { continue }
      let line = letter.text.firstLine(endingBehind: letter.pieces[second].range.start)
      let page = line < letter.text.lines.count ? letter.text.lines[line].page : nil
      return [
        Diagnostic(
          .warning, page: page, "a second letter begins here; both are read as one paper")
      ]
    }
    return []
  }

  /// Whether a head stands between a close and a salutation; what both letters have in common is
  /// the page's own matter.
  private static func hasHead(_ text: LetterText, from close: Piece, to salutation: Piece) -> Bool {
    text.lines[text.firstLine(endingBehind: close.range.end)...]
      .prefix { $0.range.start < salutation.range.start }
      .contains { text.string($0.range).hasPrefix(in: heads) }
  }
}
