import CouncilModel
import GermanText
import TextMatching

/// Organisations that are known by their names, and kinds of organisations named after what they are.
extension SponsorFinder {
  private static let cooperation: WordSet = ["mit"]
  private static let knownWords = SponsorLexicon.operatorWords.union(SponsorLexicon.charityWords)
    .union(SponsorLexicon.transport)
  private static let mission = "mission"
  private static let foundation = "stiftung"
  private static let knownEndings: SuffixSet = [mission, foundation]
  /// Words of Latin that end like a mission: "Kommission", "Submission".
  private static let noMissions: SuffixSet = [
    "kommission", "emission", "transmission", "omission", "submission", "remission", "permission",
    "demission", "admission", "intromission",
  ]
  private static let noFoundations: WordSet = ["anstiftung", "brandstiftung"]

  /// Takes the known organisations among the tokens that belong to no mention yet.
  mutating func findKnown() {
    var index = 0
    while index < tokens.count {
      if mightBeKnown(index), !isTaken(index), let mention = known(at: index) {
        append(mention)
        index = mention.span.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Whether a known organisation may be named at a token; nearly all words end here.
  func mightBeKnown(_ index: Int) -> Bool {
    tokens.isWord(in: Self.knownWords, index) || tokens.isWord(endingIn: Self.knownEndings, index)
      || tokens.isWord(beginningIn: SponsorLexicon.phraseStarts, index)
  }

  /// The known organisation whose name begins at a token, without the quick check before.
  func known(at index: Int) -> SponsorMention? {
    if let mention = phrase(at: index) { return mention }
    let isShort = tokens[index].text.byteCount <= 5
    if isShort, tokens.isWord(in: SponsorLexicon.transport, index),
      tokens[index].text.byteCount > 3 || tokens[index].text == tokens[index].text.uppercased(),
      !isCooperation(index)
    {
      return SponsorMention(
        passage: number, span: index..<(index + 1), name: tokens[index].text.uppercased(),
        rule: "sponsor.transport")
    }
    guard tokens[index].isCapitalized else { return nil }
    let word = tokens[index].folded
    if SponsorLexicon.operatorWords.contains(word), let name = SponsorLexicon.operators[word] {
      guard !isCooperation(index) else { return nil }
      if let town = tokens.token(index - 1), town.isCapitalized, town.folded.hasLiteralSuffix("er"),
        town.text.byteCount > 5, tokens[index].gap == .space
      {
        return extended((index - 1)..<(index + 1), town.text + " " + name, rule: "sponsor.operator")
      }
      return extended(index..<(index + 1), name, rule: "sponsor.operator")
    }
    if isMission(word) {
      return extended(index..<(index + 1), tokens[index].text, rule: "sponsor.charity")
    }
    guard let (stem, name) = charity(word) else {
      return foundation(at: index) ?? namedFoundation(at: index)
    }
    if tokens.isSymbol("-", index + 1), tokens[index + 1].gap == .none { return nil }
    return attributed(index, stem: stem, name: name)
  }

  private func charity(_ word: String) -> (String, String)? {
    guard SponsorLexicon.charityWords.contains(word) else { return nil }
    return SponsorLexicon.charityForms[word]
  }

  /// "Großstadtmission", never "Kommission"
  private func isMission(_ word: String) -> Bool {
    word.hasLiteralSuffix(Self.mission) && word.byteCount > 9
      && !word.hasSuffix(in: Self.noMissions)
  }

  /// "Johannes-Diakonie", "Badische Landeskirche", "Diakonische Suchthilfe Mittelbaden"
  private func attributed(_ index: Int, stem: String, name: String) -> SponsorMention? {
    var start = index
    while tokens.isSymbol("-", start - 1), let before = tokens.token(start - 2),
      before.isCapitalized,
      tokens[start].gap == .none
    {
      start -= 2
    }
    while let before = tokens.token(start - 1), before.isCapitalized, start - 1 >= 0,
      isAttribute(before.folded), tokens[start].gap != .none
    {
      start -= 1
    }
    start = confession(before: start) ?? start
    if let end = saint(after: index) {
      return SponsorMention(tokens, passage: number, span: start..<end, rule: "sponsor.charity")
    }
    let isAlone = start == index
    if isAlone, SponsorLexicon.needsAttribute.contains(stem) {
      if SponsorLexicon.namedByPlace.contains(stem) {
        guard let end = properName(after: index) else { return nil }
        return SponsorMention(tokens, passage: number, span: index..<end, rule: "sponsor.charity")
      }
      let hasMore = places.end(tokens, index + 1) > index + 1 || tokens.word(index + 1) == "für"
      guard hasMore else { return nil }
    }
    if isAlone { return extended(start..<(index + 1), name, rule: "sponsor.charity") }
    let mention = SponsorMention(
      tokens, passage: number, span: start..<(index + 1), rule: "sponsor.charity")
    return extended(mention.span, mention.name, rule: mention.rule)
  }

  /// "⟨Evangelisch-lutherische⟩ Kirchengemeinde", "⟨Ev.-luth.⟩ Kirchengemeinde"
  private func confession(before start: Int) -> Int? {
    var index = start
    var words = 0
    while index > 0 {
      let isTied = tokens.isSymbol("-", index - 1) || tokens.isSymbol(".", index - 1)
      if !isTied {
        let word = tokens.word(index - 1)
        guard
          word.hasPrefix(in: SponsorLexicon.confessions)
            || SponsorLexicon.confessionSigns.contains(word)
        else { break }
        words += 1
      }
      index -= 1
    }
    while index < start, tokens[index].kind == .symbol { index += 1 }
    return words > 0 && index < start && tokens[index].isCapitalized ? index : nil
  }

  /// "Kirchengemeinde ⟨St. Ansgar⟩"
  private func saint(after index: Int) -> Int? {
    guard ["st", "sankt"].contains(tokens.word(index + 1)) else { return nil }
    let name = tokens.skippingDot(index + 2)
    guard let token = tokens.token(name), token.kind == .word, token.isCapitalized else {
      return nil
    }
    return name + 1
  }

  private func isAttribute(_ word: String) -> Bool {
    ["ische", "ischen", "ischer", "isches", "deutsche", "deutscher", "deutschen"]
      .contains(where: word.hasLiteralSuffix)
  }

  /// "Stiftung Centre Culturel"
  private func foundation(at index: Int) -> SponsorMention? {
    guard tokens.word(index) == Self.foundation else { return nil }
    var end = index + 1
    while let token = tokens.token(end), token.isCapitalized || tokens.isSymbol("-", end),
      token.gap <= .space, end < index + 6, !tokens[end].folded.hasLiteralSuffix("recht")
    {
      end += 1
    }
    guard end > index + 2, !isCooperation(index) else { return nil }
    return SponsorMention(
      tokens, passage: number, span: index..<end, rule: "sponsor.foundation")
  }

  /// "Bürgerstiftung Neustadt", "Stiftung Neustadt": with the place that it works for.
  private func namedFoundation(at index: Int) -> SponsorMention? {
    let word = tokens.word(index)
    guard word.hasLiteralSuffix(Self.foundation), !Self.noFoundations.contains(word),
      !tokens.isSymbol("-", index - 1), let end = properName(after: index),
      !places.isState(tokens[index + 1].text)
    else { return nil }
    let whole = NameContinuation(tokens: tokens).purpose(at: end) ?? end
    return SponsorMention(
      tokens, passage: number, span: index..<whole, rule: "sponsor.foundation")
  }

  /// The end of a name in apposition to a noun: "der Bürgerstiftung ⟨Neustadt⟩"; in other cases
  /// than the genitive and dative another noun may follow ("hat die Stiftung Räume").
  private func properName(after head: Int) -> Int? {
    guard let token = tokens.token(head + 1), token.isCapitalized, token.gap == .space else {
      return nil
    }
    let end = places.end(tokens, head + 1)
    if end > head + 1 { return end }
    let isOblique = ["der", "zur"].contains(tokens.word(head - 1))
    let isItem =
      passage.passage.kind == .listItem && tokens.word(head - 1) == "die"
      && !tokens[..<(head - 1)].contains { $0.kind == .word }
    guard isOblique || isItem, tokens.token(head + 2)?.isCapitalized != true,
      !tokens.isSymbol("-", head + 2), !SponsorLexicon.isOffice(token.folded)
    else { return nil }
    return head + 2
  }

  private func phrase(at index: Int) -> SponsorMention? {
    guard tokens.isWord(beginningIn: SponsorLexicon.phraseStarts, index) else { return nil }
    let first = tokens.word(index).adjectiveStem
    for (words, name) in SponsorLexicon.phrases where words[0] == first {
      let isFound = words.indices.allSatisfy { offset in
        let position = index + offset
        if words[offset] == "-" { return tokens.isSymbol("-", position) }
        let word = tokens.word(position)
        return word == words[offset] || word.adjectiveStem == words[offset]
          || word.hasLiteralPrefix(words[offset]) && word.byteCount <= words[offset].byteCount + 2
      }
      guard isFound else { continue }
      if first == "deutsche", words.count == 2, isCooperation(index) { return nil }
      return extended(index..<(index + words.count), name, rule: "sponsor.charity")
    }
    return nil
  }

  /// Takes along "für Jugend und Soziales" and a place after the name.
  private func extended(_ span: Range<Int>, _ name: String, rule: String) -> SponsorMention {
    var end = span.upperBound
    if tokens.word(end) == "für", let next = tokens.token(end + 1), next.isCapitalized,
      name.lowercased().containsLiteral("verband")
    {
      end += 2
      if tokens.word(end) == "und", let other = tokens.token(end + 1), other.isCapitalized {
        end += 2
      }
    }
    end = places.end(tokens, end)
    let continuation = NameContinuation(tokens: tokens)
    if end == span.upperBound {
      end =
        continuation.branch(at: end) ?? continuation.place(after: span.lowerBound..<end) ?? end
    }
    var mention = SponsorMention(tokens, passage: number, span: span.lowerBound..<end, rule: rule)
    mention.name = name
    if end > span.upperBound {
      mention.name += " " + SponsorMention.join(tokens, span.upperBound..<end, after: "")
    }
    mention.bareName = mention.name
    return mention
  }

  /// "in Abstimmung mit den Stadtwerken": named, but not for what they run.
  private func isCooperation(_ index: Int) -> Bool {
    tokens.isWord(in: Self.cooperation, index - 1) || tokens.isWord(in: Self.cooperation, index - 2)
  }
}

extension String {
  /// "diakonischen", "diakonisches" → "diakonische"
  fileprivate var adjectiveStem: String {
    for ending in ["en", "es", "er", "em"] where hasLiteralSuffix(ending) && byteCount > 4 {
      return String(dropLast(1))
    }
    return self
  }
}
