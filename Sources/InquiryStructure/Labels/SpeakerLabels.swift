import GermanText
import TextMatching

/// Who speaks: "Frau Muster:", "BezStR Beispiel:", "Bürgermeisterin Dr. Probe (SPD):".
enum SpeakerLabels {
  /// Degrees with which minutes name a speaker: "Dr. Muster:".
  private static let degrees: WordSet = ["dr", "prof"]
  /// "Die Stadtpräsidentin: Maria Muster" signs.
  private static let articles: WordSet = ["die", "das", "dem", "den"]
  /// In words.
  private static let longest = 6

  /// "Frau", "StR", "Bürgermeisterin", in small letters.
  static func isAddress(_ word: String) -> Bool {
    Persons.isAddress(plain: word) || degrees.contains(word)
  }

  /// What stands after such a label; nil where there is none.
  static func rest(after text: Substring) -> Substring? {
    guard let colon = text.firstRange(ofLiteral: ":") else { return nil }
    let name = text[..<colon.lowerBound]
    return isSpeaker(name) ? text[colon.upperBound...].droppingLeadingWhiteSpace : nil
  }

  /// Whether words name a person with a form of address or an office.
  static func isSpeaker(_ name: Substring) -> Bool {
    guard name.mightBeginWithCapital else { return false }
    let words = name.words
    guard (2...longest).contains(words.count) else { return false }
    var isAddressed = false
    var names = 0
    for word in words {
      let plain = word.lowercasedLetters(keeping: "-")
      if isAddress(plain) {
        isAddressed = true
      } else if word.first == "(" || word.last == ")" {
        continue
      } else if Names.isParticle(plain) {
        continue
      } else if articles.contains(plain) {
        return false
      } else if word.beginsWithUppercase, word.dropFirst().allSatisfy(isOfName) {
        names += 1
      } else {
        return false
      }
    }
    return isAddressed && (1...3).contains(names)
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character == "-" || character == "." || character == "’"
  }
}
