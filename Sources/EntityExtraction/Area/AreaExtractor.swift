package import CouncilModel
import GermanText
import TextMatching

/// Finds parts of a town that a letter names: "im Stadtteil Oberfeld", "Stadtbezirk Nord",
/// "Programmgebieten Soziale Stadt Magdeburger Allee und Erfurt Südost".
package struct AreaExtractor: PassageExtractor {
  private static let kinds: WordMap<Area.Kind> = [
    "quartier": .quarter, "quartiers": .quarter, "quartieren": .quarter,
    "programmgebiet": .quarter, "programmgebiets": .quarter, "programmgebieten": .quarter,
    "programmgebiete": .quarter, "fördergebiet": .quarter, "fördergebieten": .quarter,
    "sanierungsgebiet": .quarter, "sanierungsgebieten": .quarter,
    "stadtteil": .district, "stadtteils": .district, "stadtteile": .district,
    "stadtteilen": .district, "ortsteil": .district, "ortsteils": .district,
    "ortsteile": .district, "ortsteilen": .district, "stadtbezirk": .borough,
    "stadtbezirks": .borough, "stadtbezirke": .borough, "stadtbezirken": .borough,
  ]
  private static let plurals: SuffixSet = ["e", "en"]
  /// What stands before a district in a sentence; a table's head has nothing there.
  private static let determiners: WordSet = [
    "im", "den", "der", "des", "dem", "die", "das", "vom", "zum", "beim", "am", "in", "aus", "als",
    "und", "sowie", "sozialen",
  ]
  private static let notNames: WordSet = [
    "der", "die", "das", "des", "und", "in", "im", "am", "mit", "es", "wir", "seit", "für",
    "zum", "zur", "bei", "von", "nach", "stadt", "straße",
  ]
  /// Endings of common nouns that may follow a district without a comma.
  private static let commonEndings: SuffixSet = [
    "ung", "ungen", "heit", "keit", "tion", "tionen", "schaft", "schaften", "angebote", "plätze",
    "stellen", "schule", "schulen", "menschen", "bewohner", "räume", "einrichtungen", "projekte",
    "kinder", "jugendliche", "familien", "entwicklung", "verein", "vereine",
  ]
  private static let opening: WordSet = ["„", "\"", "“", "»"]
  private static let closing: WordSet = ["“", "\"", "”", "«"]
  /// First words that are no name alone: "Alte Ziegelei", "Bad Weiler".
  private static let firstWords: WordSet = [
    "alte", "alten", "alter", "altes", "neue", "neuen", "neuer", "neues", "große", "großen",
    "großer", "kleine", "kleinen", "kleiner", "obere", "oberen", "oberer", "oberes", "untere",
    "unteren", "unterer", "unteres", "hohe", "hohen", "hoher", "lange", "langen", "langer", "rote",
    "roten", "roter", "weiße", "weißen", "grüne", "grünen", "innere", "inneren", "äußere",
    "äußeren", "vordere", "vorderen", "hintere", "hinteren", "nördliche", "nördlichen",
    "südliche", "südlichen", "östliche", "östlichen", "westliche", "westlichen", "bad", "sankt",
  ]
  /// Words of one name: "Magdeburger Allee".
  private static let maximumName = 3

  package init() {}

  package var type: FactType { .area }

  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    guard passage.mightContain(Self.kinds.words) else { return [] }
    let all = passage.tokens
    var found: [Finding] = []
    for index in all.indices {
      guard all.isWord(in: Self.kinds.words, index), let kind = Self.kinds[all[index].folded],
        all[index].isCapitalized,
        all.isWord(in: Self.determiners, index - 1)
      else { continue }
      var start = index + 1
      if ["der", "des"].contains(all.word(start)),
        let (_, end) = ProgrammeNames.find(all, at: start + 1)
      {
        start = end
      } else if let (_, end) = ProgrammeNames.find(all, at: start) {
        start = end
      }
      let isPlural = all.word(index).hasSuffix(in: Self.plurals)
      for name in names(all, from: start, many: isPlural) {
        let area = Area(name: passage.text(name).onOneLine, kind: kind)
        found.append(
          Finding(
            passage: number, range: all.textRange(name), value: .area(area), rule: "area.named"))
      }
    }
    return found
  }

  private func names(_ all: [Token], from start: Int, many: Bool) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = start
    while let name = quoted(all, index) ?? name(all, index) {
      names.append(name)
      index = name.upperBound
      if all.isSymbol(in: Self.closing, index) { index += 1 }
      guard many else { break }
      if all.isSymbol(",", index) || ["und", "sowie"].contains(all.word(index)) {
        index += 1
      } else {
        break
      }
    }
    return names
  }

  private func quoted(_ all: [Token], _ index: Int) -> Range<Int>? {
    guard all.isSymbol(in: Self.opening, index), let first = all.token(index + 1),
      first.isCapitalized
    else { return nil }
    let limit = min(all.count, index + 8)
    guard let end = (index + 1..<limit).first(where: { all.isSymbol(in: Self.closing, $0) }) else {
      return nil
    }
    return (index + 1)..<end
  }

  private func name(_ all: [Token], _ start: Int) -> Range<Int>? {
    var end = start
    while let token = all.token(end), end - start < Self.maximumName * 2 {
      let isTied = all.isSymbol("-", end) && token.gap == .none && end > start
      guard isTied || token.isCapitalized, token.gap <= .space,
        !Self.notNames.contains(token.folded) || isTied,
        end == start || isTied || all.isSymbol("-", end - 1) || isSecond(all, end)
      else { break }
      end += 1
    }
    if all.isSymbol("-", end - 1) { end -= 1 }
    guard end > start, !all.word(start).hasSuffix(in: Self.commonEndings),
      end - start > 1 || !all.isWord(in: Self.firstWords, start)
    else { return nil }
    return start..<end
  }

  /// "Magdeburger ⟨Allee⟩", "Alte ⟨Ziegelei⟩", "Erfurt ⟨Südost⟩"
  private func isSecond(_ all: [Token], _ index: Int) -> Bool {
    let before = all.word(index - 1)
    return (before.hasLiteralSuffix("er") || Self.firstWords.contains(before))
      && all[index].text.byteCount > 2
      || ["südost", "nordost", "südwest", "nordwest", "nord", "süd", "ost", "west", "mitte"]
        .contains(all.word(index))
  }
}
