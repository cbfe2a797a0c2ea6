import GermanText
import TextMatching

/// Names in a list of organisations: "Anträge haben folgende Vereine gestellt: – A e.V. – B – C e.V."
/// makes B an organisation too, where enough of its neighbours surely are.
enum SponsorList {
  private static let announcements = [
    "träger", "einrichtungen", "vereine", "organisationen", "verbände", "initiativen", "anbieter",
    "kooperationspartner", "institutionen", "vereinen", "trägern", "verbänden",
  ]
  /// Words of an item; longer ones are sentences.
  private static let maximumItem = 10
  /// One item in so many has to be a name by itself.
  private static let share = 3
  private static let minimumNames = 2
  private static let bullets: WordSet = [
    "-", "–", "•", "*", "·", "▪", "\u{F0B7}", "\u{F02D}", "\u{F0A7}",
  ]

  /// The items of lists that are organisations by their neighbours.
  static func mentions(
    in passages: [TokenizedPassage], known: [SponsorMention]
  ) -> [SponsorMention] {
    let known = Set(known.map(\.passage))
    var found: [SponsorMention] = []
    var index = 0
    while index < passages.count {
      guard announces(passages[index].tokens) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passages.count, isItem(passages[end].tokens) { end += 1 }
      found += items(passages, (index + 1)..<end, known: known)
      index = max(end, index + 1)
    }
    return found
  }

  private static func announces(_ tokens: [Token]) -> Bool {
    guard tokens.isSymbol(":", tokens.count - 1) else { return false }
    return tokens.suffix(20).contains { token in announcements.contains(token.folded) }
  }

  private static func isItem(_ tokens: [Token]) -> Bool {
    guard !tokens.isEmpty, tokens.count <= maximumItem + 4 else { return false }
    let last = tokens.count - 1
    return !tokens.isSymbol(in: ["?", ":"], last)
      && tokens.filter { $0.kind == .word }.count <= maximumItem
  }

  private static func items(
    _ passages: [TokenizedPassage], _ range: Range<Int>, known: Set<Int>
  ) -> [SponsorMention] {
    let named = range.filter(known.contains)
    guard named.count >= minimumNames, named.count * share >= range.count else { return [] }
    return range.compactMap { number in
      guard !named.contains(number) else { return nil }
      let tokens = passages[number].tokens
      guard let start = tokens.indices.first(where: { tokens[$0].kind == .word }),
        tokens[start].isCapitalized,
        tokens.prefix(start).allSatisfy({ bullets.contains($0.text) })
      else { return nil }
      if tokens[start...].contains(where: { SponsorLexicon.isOffice($0.folded) }) { return nil }
      return SponsorMention(
        tokens, passage: number, span: start..<tokens.count, rule: "sponsor.list")
    }
  }
}
