import GermanText
import TextMatching

/// Names of organisations that only the words around them show: "beim Büro Soziale angestellt",
/// "in Trägerschaft der X", "X ist Träger", "X betreibt", "Quartiersmanager des Büros X".
struct SponsorPatterns {
  /// The words at which a pattern is looked for.
  static let cues = WordSet([sponsorship]).union(runners).union(bureaus).union(employers)
    .union(running).union(run)
  private static let sponsorship = "trägerschaft"
  private static let runners: WordSet = ["träger", "trägerin"]
  private static let bureaus: WordSet = ["büro", "büros"]
  private static let employed: WordSet = [
    "angestellt", "beschäftigt", "angesiedelt", "angebunden", "angegliedert",
  ]
  private static let employers: WordSet = ["beim", "bei"]
  private static let managers: PrefixSet = [
    "quartiersmanag", "stadtteilmanag", "mitarbeit", "gebietsbeauftrag", "beschäftigte",
    "stadtteilberat",
  ]
  static let articles: WordSet = ["der", "die", "das", "dem", "den"]
  /// Stems and endings of services that a bureau is charged with; plans and studies are none.
  private static let services: SuffixSet = [
    "management", "entwicklung", "betreuung", "beratung", "koordination", "koordinierung",
    "leitung", "betrieb", "moderation", "bewirtschaftung", "begleitung", "geschäftsführung",
  ]
  private static let charged: WordSet = [
    "beauftragt", "betraut", "anstellung", "angestellt", "trägerschaft", "betreibt", "betrieben",
  ]
  private static let lying: WordSet = ["liegt", "lag", "liegen"]
  /// Words between "Träger" and its verb.
  private static let maximumObject = 10
  /// Names in one announced list.
  private static let maximumNames = 20
  /// Tokens around a bureau's name that say what it does.
  static let bureauReach = 12
  /// Words of a name after "bei der".
  static let maximumName = 5

  let tokens: [Token]
  let passage: Int

  var mentions: [SponsorMention] {
    var mentions: [SponsorMention] = []
    for index in tokens.indices where tokens.isWord(in: Self.cues, index) {
      mentions += self.mentions(at: index)
    }
    return mentions
  }

  /// What the patterns show at a token, whichever word it is.
  func mentions(at index: Int) -> [SponsorMention] {
    if let mention = employer(at: index) ?? runner(at: index) ?? bureau(at: index)
      ?? operating(at: index) ?? agent(at: index) ?? apposition(at: index)
    {
      return [mention]
    }
    return sponsorship(at: index)
  }

  /// "ist beim Büro Soziale angestellt", "bei der AWO angesiedelt"
  private func employer(at index: Int) -> SponsorMention? {
    guard tokens.isWord(in: Self.employers, index) else { return nil }
    let start = ["der", "dem", "den"].contains(tokens.word(index + 1)) ? index + 2 : index + 1
    guard let end = name(from: start), tokens.isWord(in: Self.employed, end) else { return nil }
    return make(start..<end, rule: "sponsor.employer")
  }

  /// "in Trägerschaft der X", "Träger ist die X", "Träger: X"
  private func sponsorship(at index: Int) -> [SponsorMention] {
    let word = tokens.word(index)
    var start = index + 1
    if word == Self.sponsorship {
      if ["von", "der", "des", "beim", "vom"].contains(tokens.word(start)) {
        start += 1
      } else if tokens.isWord(in: Self.lying, start), tokens.isWord(in: Self.employers, start + 1) {
        start += 2
      } else {
        return []
      }
      if ["der", "dem", "den"].contains(tokens.word(start)) { start += 1 }
    } else if tokens.isWord(in: Self.runners, index) {
      if tokens.isSymbol(":", start) {
        start += 1
      } else if ["ist", "sind"].contains(tokens.word(start)) {
        start += 1
        if tokens.isSymbol(":", start) { start += 1 }
        if tokens.isWord(in: Self.articles, start) { start += 1 }
      } else if let verb = verb(after: start) {
        start = verb + 1
        if tokens.isSymbol(":", start) { start += 1 }
        if tokens.isWord(in: Self.articles, start) { start += 1 }
      } else {
        return []
      }
    } else {
      return []
    }
    return names(from: start)
  }

  /// "Träger ⟨des Hauses ist⟩ die Stiftung X", "Träger ⟨der Maßnahme:⟩ X": what is run stands before
  /// the verb or the colon.
  private func verb(after start: Int) -> Int? {
    guard ["des", "der", "von", "dieser", "dieses"].contains(tokens.word(start)) else { return nil }
    for index in (start + 1)..<(start + Self.maximumObject) {
      if ["ist", "sind"].contains(tokens.word(index)) || tokens.isSymbol(":", index) {
        return index
      }
      guard tokens.token(index)?.kind == .word || tokens.isSymbol("-", index) else { return nil }
    }
    return nil
  }

  /// "A, das B und die C"
  private func names(from start: Int) -> [SponsorMention] {
    var mentions: [SponsorMention] = []
    var start = start
    for _ in 0..<Self.maximumNames {
      guard
        let end = foundationOfTwo(from: start) ?? purposeful(from: start) ?? name(from: start)
          ?? foundation(from: start)
      else { break }
      mentions.append(make(start..<end, rule: "sponsor.sponsorship"))
      guard tokens.isSymbol(",", end) || ["und", "sowie"].contains(tokens.word(end)) else { break }
      start = end + 1
      if ["und", "sowie"].contains(tokens.word(start)) { start += 1 }
      if tokens.isWord(in: Self.articles, start) { start += 1 }
    }
    return mentions
  }

  /// "Verein für soziale Arbeit", "Initiative Bürger gegen Armut"
  private func purposeful(from start: Int) -> Int? {
    guard let head = tokens.token(start), head.isCapitalized,
      tokens.isWord(endingIn: LegalFormName.heads, start), !SponsorLexicon.isOffice(head.folded)
    else { return nil }
    let purpose = tokens.token(start + 1)?.isCapitalized == true ? start + 2 : start + 1
    return NameContinuation(tokens: tokens).purpose(at: purpose)
  }

  /// "Stiftung Leben und Arbeiten"
  private func foundationOfTwo(from start: Int) -> Int? {
    guard foundation(from: start) == start + 2, tokens.word(start + 2) == "und",
      tokens.token(start + 3)?.isCapitalized == true, tokens.token(start + 4)?.kind == .symbol
    else { return nil }
    return start + 4
  }

  /// "Stiftung Kornhaus"
  private func foundation(from start: Int) -> Int? {
    guard tokens.word(start).hasLiteralSuffix("stiftung"), let next = tokens.token(start + 1),
      next.isCapitalized, next.gap == .space
    else { return nil }
    return start + 2
  }

  /// "Die X ist Träger des Treffs", "X als Trägerin"
  private func runner(at index: Int) -> SponsorMention? {
    guard tokens.isWord(in: Self.runners, index),
      ["ist", "als"].contains(tokens.word(index - 1)),
      let start = LegalFormName.start(tokens, before: index - 1), start < index - 1,
      let end = name(from: start) ?? longName(start, index - 1), end <= index - 1
    else { return nil }
    return make(start..<(index - 1), rule: "sponsor.sponsorship")
  }

  /// A name with small words in it: "Reha-Süd für Behinderte".
  private func longName(_ start: Int, _ end: Int) -> Int? {
    let words = (start..<end).filter { tokens[$0].kind == .word }
    guard words.count > 2, !words.contains(where: { SponsorLexicon.isOffice(tokens.word($0)) })
    else {
      return nil
    }
    return end
  }

  /// "Quartiersmanager des Büros Tollerort"
  private func bureau(at index: Int) -> SponsorMention? {
    guard tokens.isWord(in: Self.bureaus, index), let next = tokens.token(index + 1),
      next.isCapitalized, next.gap == .space,
      ["des", "das", "dem", "beim", "vom"].contains(tokens.word(index - 1))
    else { return nil }
    let front = max(0, index - 6)..<index
    let isManaging = front.contains { position in
      tokens.word(position).hasPrefix(in: Self.managers)
    }
    guard isManaging || isCharged(index), let end = name(from: index) else { return nil }
    return make(index..<end, rule: "sponsor.bureau")
  }

  /// "liegt die Anstellung beim Büro X", "Mit der Gebietsentwicklung ist das Büro X beauftragt"
  private func isCharged(_ index: Int) -> Bool {
    let around = max(0, index - Self.bureauReach)..<min(tokens.count, index + Self.bureauReach)
    guard let deed = around.first(where: { tokens.isWord(in: Self.charged, $0) }) else {
      return false
    }
    if tokens.word(deed) != "beauftragt", tokens.word(deed) != "betraut" { return true }
    return around.contains { position in
      tokens.word(position).hasSuffix(in: Self.services)
    }
  }

  /// The end of a name of capitalised words; nil where it is an office or a common noun.
  ///
  /// - Parameter isRunning: whether a verb says that the name runs something, so that a house of
  ///   one word is a name.
  func name(from start: Int, isRunning: Bool = false) -> Int? {
    var end = start
    while let token = tokens.token(end), end - start < Self.maximumName * 2 {
      let isTied = tokens.isSymbol("-", end) && tokens.token(end + 1)?.gap == Token.Gap.none
      guard token.isCapitalized || isTied, token.gap <= .space || end == start else { break }
      end += 1
    }
    guard end > start else { return nil }
    let words = (start..<end).filter { tokens[$0].kind == .word }
    if words.contains(where: { SponsorLexicon.isOffice(tokens.word($0)) }) { return nil }
    let isOneWord = words.count == 1
    let text = tokens[start].text
    let capitals = text.unicodeScalars.filter(\.properties.isUppercase).count
    let isHouse = isRunning && tokens.word(start).hasSuffix(in: SponsorLexicon.institutions)
    return isOneWord && capitals < 2 && !isHouse ? nil : end
  }

  func make(_ span: Range<Int>, rule: String) -> SponsorMention {
    SponsorMention(tokens, passage: passage, span: span, rule: rule)
  }
}
