import Testing

@testable import Presentation

@Suite struct WordChangesTests {
  /// What only one wording has stands between ⟦ and ⟧.
  @Test(arguments: [
    ("Es sind ⟦2⟧ Stellen besetzt.", "Es sind ⟦2,5⟧ Stellen besetzt."),
    ("Ja.", "Ja. ⟦Seit 2019.⟧"), ("⟦Nein,⟧ nicht.", "nicht."), ("gleich", "gleich"),
    ("", "⟦neu⟧"), ("a ⟦b⟧ c ⟦d⟧ e", "a c e"),
  ])
  func `What only one wording has is marked, and nothing else`(old: String, new: String) {
    let changes = WordChanges(from: plain(old), to: plain(new))
    #expect(marked(changes.old) == old)
    #expect(marked(changes.new) == new)
  }

  private func plain(_ text: String) -> String { text.filter { $0 != "⟦" && $0 != "⟧" } }

  private func marked(_ pieces: [WordChanges.Piece]) -> String {
    pieces.map { piece in
      guard piece.isChanged else { return piece.text }
      let words = piece.text.trimmingSuffix(while: \.isWhitespace)
      return "⟦\(words)⟧" + piece.text[words.endIndex...]
    }.joined()
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
