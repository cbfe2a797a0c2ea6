import GermanText
import TextMatching

/// What organisations do, as a letter calls it: where it writes "Offene Suchthilfe ⟨des Vereines⟩
/// Ankerplatz e. V.", then in "Offene Suchthilfe Lotse gGmbH" the first two words are no name either.
struct SponsorActivities {
  private static let bodies: WordSet = ["vereins", "vereines", "trägervereins", "trägervereines"]
  private static let genitives: WordSet = ["des", "der"]
  /// Words of an activity.
  private static let maximumWords = 4

  /// The words of each activity.
  private var activities: Set<[String]> = []

  /// The activities that stand before mentioned organisations.
  init(_ mentions: [SponsorMention], in passages: [TokenizedPassage]) {
    for mention in mentions {
      let tokens = passages[mention.passage].tokens
      let body = mention.span.lowerBound - 1
      guard tokens.isWord(in: Self.bodies, body), tokens.word(body - 1) == "des" else { continue }
      var start = body - 1
      while start > 0, body - 1 - start < Self.maximumWords, tokens[start - 1].isCapitalized,
        tokens[start - 1].kind == .word
      {
        start -= 1
      }
      let words = tokens[start..<(body - 1)].map(\.text)
      // A single word may be the kind of organisation: "Förderverein des Vereins …".
      if words.count > 1 { activities.insert(words) }
    }
  }

  /// The mention without the activity before its name.
  func withoutActivity(
    _ mention: SponsorMention, in passages: [TokenizedPassage]
  ) -> SponsorMention {
    let tokens = passages[mention.passage].tokens
    for words in activities.sorted(by: { $0.count > $1.count }) {
      var start = mention.span.lowerBound + words.count
      guard start < mention.span.upperBound,
        tokens[mention.span.lowerBound..<start].map(\.text) == words
      else { continue }
      if tokens.isWord(in: Self.genitives, start) { start += 1 }
      guard
        let form = (start..<mention.span.upperBound).first(where: {
          LegalForm(tokens, at: $0) != nil
        }), start < form, tokens[start].isCapitalized
      else { continue }
      return SponsorMention(
        tokens, passage: mention.passage, span: start..<mention.span.upperBound,
        legalForm: form..<mention.span.upperBound, rule: mention.rule)
    }
    return mention
  }
}
