import GermanText
import TextMatching

/// Names that a verb says to run something, or that stand beside "Träger".
extension SponsorPatterns {
  /// "Die WEW ⟨betreibt⟩ das Netz"
  static let running: WordSet = ["betreibt", "betreiben"]
  /// "wird vom Staatstheater ⟨betrieben⟩"
  static let run: WordSet = ["betrieben", "getragen", "unterhalten"]
  /// What is run, whatever its name.
  private static let facilities: SuffixSet = [
    "café", "treff", "haus", "zentrum", "kita", "club", "heim", "laden", "bad", "garten", "halle",
  ]
  private static let agents: WordSet = ["von", "vom", "durch"]
  /// Tokens between "von" and its verb: a name with its article.
  private static let maximumAgent = 9

  /// "⟨Die WEW⟩ betreibt das Netz"
  func operating(at verb: Int) -> SponsorMention? {
    guard tokens.isWord(in: Self.running, verb),
      let article = tokens[..<verb].indices.suffix(Self.maximumName).last(where: {
        tokens.isWord(in: Self.articles, $0)
      }), let end = name(from: article + 1, isRunning: true), end == verb,
      !tokens.word(article + 1).hasSuffix(in: Self.facilities), !hasSubject(after: verb)
    else { return nil }
    return make((article + 1)..<end, rule: "sponsor.runs")
  }

  /// "Das Haus Kornblume betreibt seit 2017 ⟨der Jugendring⟩": what is run may stand before the verb.
  private func hasSubject(after verb: Int) -> Bool {
    Range.span(verb + 1, min(tokens.count, verb + Self.bureauReach)).contains { index in
      LegalForm(tokens, at: index) != nil
        || tokens.word(index) == "der" && tokens.token(index - 1)?.isCapitalized != true
    }
  }

  /// "wird ⟨vom Staatstheater⟩ betrieben"
  func agent(at verb: Int) -> SponsorMention? {
    guard tokens.isWord(in: Self.run, verb) else { return nil }
    // "Betrieben wird das Kino von der …"
    let isFirst = ["wird", "werden", "wurde"].contains(tokens.word(verb + 1))
    let around =
      isFirst
      ? verb..<min(tokens.count, verb + Self.maximumAgent)
      : max(0, verb - Self.maximumAgent)..<verb
    guard let agent = around.last(where: { tokens.isWord(in: Self.agents, $0) }) else { return nil }
    let start = tokens.isWord(in: Self.articles, agent + 1) ? agent + 2 : agent + 1
    guard let end = name(from: start, isRunning: true),
      isFirst ? tokens.token(end)?.kind == .symbol : end == verb
    else { return nil }
    return make(start..<end, rule: "sponsor.runs")
  }

  /// "durch den Träger ⟨Lernhaus Nord⟩"
  func apposition(at index: Int) -> SponsorMention? {
    guard tokens.word(index) == "träger" || tokens.word(index) == "trägerin",
      ["der", "den", "dem", "vom", "beim", "die"].contains(tokens.word(index - 1)),
      tokens.token(index + 1)?.gap == .space, let end = name(from: index + 1)
    else { return nil }
    return make((index + 1)..<end, rule: "sponsor.apposition")
  }
}
