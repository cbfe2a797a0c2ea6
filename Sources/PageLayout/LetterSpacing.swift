import CouncilModel

/// Joins words whose letters are printed spaced: "A n t w o r t :" is one word.
enum LetterSpacing {
  /// Fewer letters side by side are abbreviations and list marks.
  private static let fewestLetters = 3
  /// Between letters of one word the gap is at most this times their usual gap.
  private static let widestGap = 1.5

  static func joined(_ line: TextLine) -> TextLine {
    guard holdsSingleCharacters(line) else { return line }
    var words: [Word] = []
    var cells = line.cells
    var index = 0
    while index < line.words.count {
      // Letters and figures of two cells of a table are never one word.
      let end =
        line.words[index...].indices.first {
          !isSingle(line.words[$0]) || $0 > index && line.cells.contains($0)
        } ?? line.words.count
      let run = index..<end
      guard letters(in: line.words[run]) >= fewestLetters else {
        words.append(line.words[index])
        index += 1
        continue
      }
      for group in groups(of: Array(line.words[run])) {
        cells = cells.map { $0 > words.count ? max(words.count + 1, $0 - group.count + 1) : $0 }
        words.append(word(of: group))
      }
      index = end
    }
    var joined = line
    joined.words = words
    joined.cells = cells
    return joined
  }

  /// Whether enough single characters stand side by side; a quick no for most lines.
  private static func holdsSingleCharacters(_ line: TextLine) -> Bool {
    var single = 0
    for index in line.words.indices {
      // Two bytes hold any German letter.
      single =
        line.words[index].text.utf8.count <= 2 && isSingle(line.words[index]) ? single + 1 : 0
      if single > fewestLetters { return true }
    }
    return false
  }

  private static func isSingle(_ word: Word) -> Bool {
    word.text.utf8.count <= 4 && word.text.count == 1
  }

  private static func letters(in words: ArraySlice<Word>) -> Int {
    words.count { $0.text.first?.isLetter == true }
  }

  /// The characters of each word: parted by wider gaps, and by the case of letters.
  private static func groups(of characters: [Word]) -> [[Word]] {
    let gaps = zip(characters, characters.dropFirst()).map { left, right in
      (right.box?.left ?? 0) - (left.box?.right ?? 0)
    }
    let usual = gaps.sorted()[gaps.count / 2]
    var groups: [[Word]] = [[characters[0]]]
    for (index, character) in characters.enumerated().dropFirst() {
      let isWide = character.box != nil && gaps[index - 1] > usual * widestGap
      if isWide || parts(groups[groups.count - 1], from: character) {
        groups.append([character])
      } else {
        groups[groups.count - 1].append(character)
      }
    }
    return groups
  }

  /// Whether a character begins a word of its own after others: another kind of
  /// character after letters, a capital after small letters.
  private static func parts(_ group: [Word], from character: Word) -> Bool {
    guard let last = group.last?.text.first, let next = character.text.first else { return false }
    if ":.,;!?)".contains(next) { return false }
    if last.isLetter, next.isLetter { return last.isLowercase && next.isUppercase }
    return !(last.isNumber && next.isNumber)
  }

  private static func word(of group: [Word]) -> Word {
    var word = group[0]
    word.text = group.map(\.text).joined()
    for other in group.dropFirst() {
      word.box = other.box.flatMap { word.box?.union($0) } ?? word.box
    }
    return word
  }
}
