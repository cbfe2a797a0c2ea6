import GermanText
import TextMatching

/// A place in a label, moved on word by word and sign by sign.
///
/// Words are compared in small letters; letters that are set apart ("F r a g e  1") are one word, and
/// a number needs no blank before it ("Zu1").
struct LabelCursor {
  /// What ends a word.
  private static let ends: CharacterTable = " \t\n.:,;()[]{}/–—0123456789?!…„“\"'%&+§€*#<>|"

  private(set) var rest: Substring

  init(_ text: Substring) { rest = text }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next word in small letters, an abbreviation without its stop; nil before anything else.
  func word() -> String? { lookAhead()?.word }

  /// Skips the next word where it is one of a set; whether it was.
  mutating func skip(_ words: WordSet) -> Bool {
    guard let next = lookAhead(), words.contains(next.word) else { return false }
    rest = next.rest
    return true
  }

  mutating func skipAll(_ words: WordSet) {
    while skip(words) {}
  }

  /// Skips whatever word comes next.
  mutating func skipWord() -> String? {
    guard let next = lookAhead() else { return nil }
    rest = next.rest
    return next.word
  }

  /// Skips a sign, behind a blank or not; whether it stood there.
  mutating func skip(_ sign: Character) -> Bool {
    let ahead = rest.droppingLeadingWhiteSpace
    guard ahead.first == sign else { return false }
    rest = ahead.dropFirst().droppingLeadingWhiteSpace
    return true
  }

  /// Goes on behind a part of the text.
  mutating func move(to place: Substring) { rest = place.droppingLeadingWhiteSpace }

  private func lookAhead() -> (word: String, rest: Substring)? {
    if let spaced = spacedOut() { return spaced }
    let end = rest.unicodeScalars.firstIndex(where: Self.ends.contains) ?? rest.endIndex
    let word = rest[..<end]
    guard word.first?.isLetter == true else { return nil }
    var behind = rest[word.endIndex...]
    // "Nr. 1", "Pkt. 2"; "Zu. 1" is none.
    if behind.first == ".", word.count <= 4 || word.fastLowercased.hasLiteralSuffix("-nr") {
      behind = behind.dropFirst()
    }
    return (word.fastLowercased, behind.droppingLeadingWhiteSpace)
  }

  /// "F r a g e", "Z u": single letters between single blanks.
  private func spacedOut() -> (word: String, rest: Substring)? {
    guard rest.dropFirst().first == " " else { return nil }
    var letters = ""
    var ahead = rest
    while let letter = ahead.first, letter.isLetter,
      ahead.dropFirst().first.map({ $0 == " " }) ?? true
    {
      letters.append(letter)
      ahead = ahead.dropFirst()
      guard let next = ahead.dropFirst().first, next.isLetter else { break }
      ahead = ahead.dropFirst()
    }
    guard letters.count > 1 else { return nil }
    return (letters.fastLowercased, ahead.droppingLeadingWhiteSpace)
  }
}
