import TextMatching

/// Words that are set with a space between their letters: "A n f r a g e der Fraktion".
enum LetterSpacing {
  /// Fewer single letters in a row are initials.
  private static let fewestLetters = 4

  /// The text with such words closed up; the text itself where it has none.
  static func closed(_ text: Substring) -> String {
    let words = text.words
    guard words.count >= fewestLetters else { return String(text) }
    var closed: [String] = []
    var index = 0
    var isChanged = false
    while index < words.count {
      let end = words[index...].firstIndex { !isLetter($0) } ?? words.count
      var letters = end - index
      // "B e t r e f f: …": the colon stands at the last letter.
      let takesNext =
        end < words.count && letters + 1 >= fewestLetters && words[end].count == 2
        && words[end].beginsWithLetter && words[end].last == ":"
      if takesNext { letters += 1 }
      if letters >= fewestLetters {
        closed.append(words[index..<(index + letters)].joined())
        index += letters
        isChanged = true
      } else {
        closed.append(String(words[index]))
        index += 1
      }
    }
    return isChanged ? closed.joined(separator: " ") : String(text)
  }

  private static func isLetter(_ word: Substring) -> Bool {
    word.count == 1 && word.beginsWithLetter
  }
}
