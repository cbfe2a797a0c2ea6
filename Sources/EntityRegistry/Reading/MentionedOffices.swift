internal import GermanText
import TextMatching

/// Finds offices: "Amt für Soziales und Gesundheit", "Fachbereich 50", "A50", "Verwaltung".
struct MentionedOffices {
  /// Administrations and parts of them that one word names.
  private static let whole = WordSet(
    (WholeAdministrations.administrations + WholeAdministrations.governments).map(\.fastLowercased)
      + ["heimaufsicht", "sozialverwaltung", "ortsverwaltung", "branddirektion"])
  private static let notOffices: WordSet = ["insgesamt", "gesamt", "ehrenamt", "samt", "beamt"]
  private static let genitiveEndings: SuffixSet = ["amtes", "amts"]

  let sentence: AnswerSentence

  func mentions() -> [OfficeMention] {
    var found: [OfficeMention] = []
    var index = sentence.range.lowerBound
    while index < sentence.range.upperBound {
      if let mention = mention(at: index) {
        found.append(mention)
        index = mention.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  func mention(at index: Int) -> OfficeMention? {
    let word = sentence.word(index)
    guard sentence.tokens.token(index)?.isCapitalized == true else { return nil }
    if Self.isNumbered(word) {
      return OfficeMention(name: text(index..<index + 1), range: index..<(index + 1))
    }
    if OfficeKinds.words.contains(word) { return unit(at: index) }
    if Self.whole.contains(word) {
      let end = isName(index + 1) ? index + 2 : index + 1
      return OfficeMention(name: text(index..<end), range: index..<end)
    }
    let isOffice =
      word.byteCount > 6
      && (word.hasLiteralSuffix("amt") || word.hasSuffix(in: Self.genitiveEndings))
      && !Self.notOffices.contains(word)
    guard isOffice else { return nil }
    if sentence.word(index + 1) == "für", isName(index + 2) { return unit(at: index) }
    let end = isName(index + 1) ? index + 2 : index + 1
    let start = firstOfPair(index)
    return OfficeMention(name: Self.nominative(text(start..<end)), range: start..<end)
  }

  /// "⟨Schul- und⟩ Sportamt"
  private func firstOfPair(_ index: Int) -> Int {
    guard ["und", "sowie"].contains(sentence.word(index - 1)),
      sentence.tokens.isSymbol("-", index - 2), sentence.tokens[index - 2].gap == .none,
      sentence.phrases.isNoun(index - 3)
    else { return index }
    return index - 3
  }

  /// "A50"
  private static func isNumbered(_ word: String) -> Bool {
    (3...4).contains(word.byteCount) && word.hasLiteralPrefix("a")
      && String(word.dropFirst()).isASCIIDigits
  }

  /// "Amt für Soziales und Gesundheit", "Fachdienst 3.2 Soziales", "Abteilung Hochbau beim Amt …"
  private func unit(at start: Int) -> OfficeMention? {
    var end = start + 1
    if sentence.tokens.isNumber(end), sentence.range.contains(end) { end += 1 }
    if sentence.word(end) == "für" { end += 1 }
    while isName(end) || (["und", "sowie"].contains(sentence.word(end)) && isName(end + 1))
      || (sentence.tokens.isSymbol(",", end) && isName(end + 1) && isListed(end + 2))
      || (sentence.tokens.isSymbol("-", end) && sentence.word(end + 1) == "und")
    {
      end += 1
    }
    if ["beim", "bei", "im"].contains(sentence.word(end)), let outer = mention(at: end + 1) {
      end = outer.range.upperBound
    }
    guard end > start + 1 else { return nil }
    return OfficeMention(name: Self.nominative(text(start..<end)), range: start..<end)
  }

  /// Whether a list of names goes on: "Jugend, ⟨Familie⟩ und Soziales".
  private func isListed(_ index: Int) -> Bool {
    ["und", "sowie"].contains(sentence.word(index)) || sentence.tokens.isSymbol(",", index)
  }

  private func isName(_ index: Int) -> Bool {
    sentence.range.contains(index) && sentence.phrases.isNoun(index)
      && sentence.tokens[index].gap <= .space
  }

  private func text(_ range: Range<Int>) -> String { sentence.passage.words(range) }

  private static func nominative(_ name: String) -> String {
    let first = String(name.prefix { $0 != " " })
    return OfficeKinds.nominative(first) + name.dropFirst(first.count)
  }
}
