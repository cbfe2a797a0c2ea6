import GermanText
import TextMatching

/// A place in a label, moved on word by word and sign by sign.
///
/// Words are compared in small letters; letters that are set apart ("F r a g e  1") are one word, and
/// a number needs no blank before it ("Zu1").
struct LabelCursor {
  /// What ends a word.
  private static let ends: CharacterTable = " \t\n.:,;()[]{}/–—0123456789?!…„“\"'%&+§€*#<>|"

  /// "ä", in UTF-8 bytes.
  private static let longestLetter = 2

  private(set) var rest: Substring {
    didSet { next = Self.lookAhead(rest) }
  }
  /// The next word in small letters, and what stands after it.
  private var next: (word: String, rest: Substring)?

  init(_ text: Substring) {
    rest = text
    next = Self.lookAhead(text)
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next word in small letters, an abbreviation without its stop; nil before anything else.
  func word() -> String? { next?.word }

  /// Skips the next word where it is one of a set; whether it was.
  mutating func skip(_ words: WordSet) -> Bool {
    guard let next, words.contains(next.word) else { return false }
    rest = next.rest
    return true
  }

  mutating func skipAll(_ words: WordSet) {
    while skip(words) {}
  }

  /// Skips whatever word comes next.
  mutating func skipWord() -> String? {
    guard let next else { return nil }
    rest = next.rest
    return next.word
  }

  /// Skips a sign, after a blank or not; whether it stood there.
  mutating func skip(_ sign: Character) -> Bool {
    let ahead = rest.droppingLeadingWhiteSpace
    guard ahead.first == sign else { return false }
    rest = ahead.dropFirst().droppingLeadingWhiteSpace
    return true
  }

  /// Goes on after a part of the text.
  mutating func move(to place: Substring) { rest = place.droppingLeadingWhiteSpace }

  private static func lookAhead(_ rest: Substring) -> (word: String, rest: Substring)? {
    let end = rest.firstIndex(in: ends) ?? rest.endIndex
    let word = rest[..<end]
    guard word.beginsWithLetter else { return nil }
    if word.byteCount <= longestLetter, let spaced = spacedOut(rest) { return spaced }
    var after = rest[word.endIndex...]
    // "Nr. 1", "Pkt. 2"; "Zu. 1" is none.
    let small = word.fastLowercased
    if after.unicodeScalars.first == ".", word.count <= 4 || small.hasLiteralSuffix("-nr") {
      after = after.dropFirst()
    }
    return (small, after.droppingLeadingWhiteSpace)
  }

  /// "F r a g e", "Z u": single letters between single blanks.
  private static func spacedOut(_ rest: Substring) -> (word: String, rest: Substring)? {
    guard rest.unicodeScalars.dropFirst().first == " " else { return nil }
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
