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
  private static let determiners = WordSet(
    Determiners.definite + Prepositions.inside + ["am", "aus", "beim", "vom", "zum"]
      + ["als", "und", "sowie", "sozialen"])
  private static let notNames = WordSet(
    Determiners.definite + Prepositions.common + ["mit", "seit", "und"] + ["es", "wir"]
      + ["stadt", "straße"])
  /// Endings of common nouns that may follow a district without a comma.
  static let commonEndings: SuffixSet = [
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

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .area }

  /// The names after words for parts of a town.
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    guard passage.mightContain(Self.kinds.words) else { return [] }
    let tokens = passage.tokens
    var found: [Finding] = []
    for index in tokens.indices {
      guard tokens.isWord(in: Self.kinds.words, index), let kind = Self.kinds[tokens[index].folded],
        tokens[index].isCapitalized,
        tokens.isWord(in: Self.determiners, index - 1)
      else { continue }
      var start = index + 1
      if ["der", "des"].contains(tokens.word(start)),
        let (_, end) = ProgrammeNames.find(tokens, at: start + 1)
      {
        start = end
      } else if let (_, end) = ProgrammeNames.find(tokens, at: start) {
        start = end
      }
      let isPlural = tokens.word(index).hasSuffix(in: Self.plurals)
      for name in names(tokens, from: start, many: isPlural) {
        let area = Area(name: passage.text(name).collapsedWhiteSpace, kind: kind)
        found.append(
          Finding(
            passage: number, range: tokens.textRange(name), value: .area(area), rule: "area.named"))
      }
    }
    return found
  }

  private func names(_ tokens: [Token], from start: Int, many: Bool) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = start
    while let name = quoted(tokens, index) ?? name(tokens, index) {
      names.append(name)
      index = name.upperBound
      if tokens.isSymbol(in: Self.closing, index) { index += 1 }
      guard many else { break }
      if tokens.isSymbol(",", index) || ["und", "sowie"].contains(tokens.word(index)) {
        index += 1
      } else {
        break
      }
    }
    return names
  }

  private func quoted(_ tokens: [Token], _ index: Int) -> Range<Int>? {
    guard tokens.isSymbol(in: Self.opening, index), let first = tokens.token(index + 1),
      first.isCapitalized
    else { return nil }
    let limit = min(tokens.count, index + 8)
    guard let end = (index + 1..<limit).first(where: { tokens.isSymbol(in: Self.closing, $0) })
    else {
      return nil
    }
    return (index + 1)..<end
  }

  private func name(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    var end = start
    while let token = tokens.token(end), end - start < Self.maximumName * 2 {
      let isTied = tokens.isSymbol("-", end) && token.gap == .none && end > start
      guard isTied || token.isCapitalized, token.gap <= .space,
        !Self.notNames.contains(token.folded) || isTied,
        end == start || isTied || tokens.isSymbol("-", end - 1) || isSecond(tokens, end)
      else { break }
      end += 1
    }
    if tokens.isSymbol("-", end - 1) { end -= 1 }
    guard end > start, !tokens.word(start).hasSuffix(in: Self.commonEndings),
      end - start > 1 || !tokens.isWord(in: Self.firstWords, start)
    else { return nil }
    return start..<end
  }

  /// "Magdeburger ⟨Allee⟩", "Alte ⟨Ziegelei⟩", "Erfurt ⟨Südost⟩"
  private func isSecond(_ tokens: [Token], _ index: Int) -> Bool {
    let before = tokens.word(index - 1)
    return (before.hasLiteralSuffix("er") || Self.firstWords.contains(before))
      && tokens[index].text.byteCount > 2
      || ["südost", "nordost", "südwest", "nordwest", "nord", "süd", "ost", "west", "mitte"]
        .contains(tokens.word(index))
  }
}
