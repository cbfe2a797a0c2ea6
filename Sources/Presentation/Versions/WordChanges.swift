/// Two wordings of one text, word by word: what both have, and what only one has.
package struct WordChanges: Sendable, Equatable {
  /// A stretch of a wording.
  package struct Piece: Sendable, Equatable {
    package var text: String
    /// Whether the other wording does not have it.
    package var isChanged: Bool
  }

  package let old: [Piece]
  package let new: [Piece]

  /// In words: longer texts are compared from both ends only, for comparing takes time that grows
  /// with the square of what differs.
  private static let longest = 2000

  package init(from old: String, to new: String) {
    let (before, after) = (Self.words(old), Self.words(new))
    let start = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - start
    let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.prefix(rest).count
    let (oldMiddle, newMiddle) = (
      Array(before[start..<(before.count - end)]), Array(after[start..<(after.count - end)])
    )
    var (removed, inserted) = (Set(oldMiddle.indices), Set(newMiddle.indices))
    if oldMiddle.count + newMiddle.count <= Self.longest {
      (removed, inserted) = ([], [])
      for change in newMiddle.difference(from: oldMiddle) {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
      }
    }
    self.old = Self.pieces(before) { removed.contains($0 - start) }
    self.new = Self.pieces(after) { inserted.contains($0 - start) }
  }

  /// A word; the white space after it does not matter.
  private struct Word: Equatable {
    var word: Substring
    var whole: Substring

    static func == (left: Word, right: Word) -> Bool { left.word == right.word }
  }

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var rest = text[...]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace }
      let end = rest[word.endIndex...].firstIndex { !$0.isWhitespace } ?? rest.endIndex
      words.append(Word(word: word, whole: rest[..<end]))
      rest = rest[end...]
    }
    return words
  }

  private static func pieces(_ words: [Word], isChanged: (Int) -> Bool) -> [Piece] {
    var pieces: [Piece] = []
    for (index, word) in words.enumerated() {
      let changed = isChanged(index)
      if pieces.last?.isChanged == changed {
        pieces[pieces.count - 1].text += word.whole
      } else {
        pieces.append(Piece(text: String(word.whole), isChanged: changed))
      }
    }
    return pieces
  }
}
