import GermanText
import TextMatching

/// The name of an office or of the person who holds it, at the beginning of words: "des Amtes für
/// Soziales vom …", "das Dezernat IV Folgendes", "Stadträtin Muster:".
enum OfficeName {
  /// Small words within an office's name.
  private static let particles: WordSet = ["für", "und", "der", "des", "-"]
  /// Words that begin what follows a name.
  private static let ends: WordSet = ["folgendes", "nachfolgendes", "folgende", "datum", "ihre"]
  /// In words: "Senatsverwaltung für Bildung, Jugend und Familie".
  private static let longest = 9

  /// The name that words begin with, in the nominative, and how many words say it.
  static func read(_ words: ArraySlice<Substring>) -> (name: String, length: Int)? {
    let hasArticle = words.first.map(isArticle) == true
    let own = hasArticle ? words.dropFirst() : words
    guard let first = own.first, first.beginsWithUppercase else { return nil }
    let skipped = own.startIndex - words.startIndex
    let spoken = nominative(upToColon(own))
    let person = Persons.length(spoken, alone: hasArticle)
    if person > 0 { return (Persons.name(spoken.prefix(person)), skipped + person) }
    let length = length(own)
    guard length > 0 else { return nil }
    let name = Persons.name(own.prefix(length))
    guard Offices.isOffice(Offices.nominative(of: name[...])),
      !WholeAdministrations.general.contains(name)
    else { return nil }
    return (
      OfficeKinds.nominative(String(first)) == String(first)
        ? Offices.nominative(of: name[...])
        : OfficeKinds.nominative(String(first)) + name.dropFirst(first.count), skipped + length
    )
  }

  private static func isArticle(_ word: Substring) -> Bool {
    Determiners.definite.contains(word.fastLowercased) || word == "vom"
  }

  /// "Stadträtin Muster" of "Stadträtin Muster: Ich danke".
  private static func upToColon(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard let end = words.firstIndex(where: { $0.last == ":" }) else { return words }
    return words[words.startIndex..<end] + [words[end].dropLast()]
  }

  private static func nominative(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    guard let first = words.first else { return words }
    return ([Offices.nominative(String(first))[...]] + words.dropFirst())[...]
  }

  private static func length(_ words: ArraySlice<Substring>) -> Int {
    var (length, end) = (0, 0)
    for word in words.prefix(longest) {
      let key = Persons.plain(word)
      if ends.contains(key) { break }
      if word.beginsWithUppercase || word.beginsWithNumber {
        length += 1
        end = length
      } else if length > 0, particles.contains(String(word)) {
        length += 1
      } else {
        break
      }
      if let last = word.last, ":;".contains(last) { break }
    }
    return end
  }
}
