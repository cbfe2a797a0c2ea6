import CouncilModel
import GermanText
import TextMatching

/// What speakers of verbatim minutes do: "Herr Muster: Wie viele …?", "Frau Beispiel: Es sind …".
struct SpokenTurns {
  private static let procedures: SubstringSet = [
    "hat das Wort", "haben das Wort", "Es antwortet", "antwortet nun", "Bitte schön", "bitte sehr",
    "rufe auf", "nächste Frage", "gibt es weitere", "Gibt es weitere", "gibt es Nachfragen",
    "Gibt es Nachfragen", "Danke", "danke", "Dank", "Wortmeldung",
  ]
  private static let chairs = ["orsteher", "orsitz", "räsident", "itzungsleit"]
  /// Longer turns say something. In words.
  private static let longestProcedure = 20
  /// In words; more before a colon are no "Ich frage das Bezirksamt:".
  private static let longestOpening = 9
  private static let openings: SubstringSet = ["frag", "Frag", "wissen"]

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// Turns that ask, as questions: from the first sentence that asks to the last.
  ///
  /// - Parameter found: the other questions; what they ask is not asked by who spoke before.
  func questions(beside found: [QuestionItem]) -> [QuestionItem] {
    let taken = Set(found.map(\.piece))
    return labels.indices.compactMap { index in
      guard case .speaker? = labels[index]?.kind, !isProcedure(at: index) else { return nil }
      let sentences = sentences(at: index, before: taken)
      guard let first = sentences.first(where: \.endsWithQuestionMark) else { return nil }
      var item = QuestionItem(
        piece: index, boundary: index,
        contentStart: first.range.start + openingLength(of: first.text))
      item.endsAtMark = true
      return item
    }
  }

  /// Whether a turn only leads through the session: "Frau Probe: Herr Muster hat das Wort."
  func isProcedure(at index: Int) -> Bool {
    let said = sentences(at: index).map(\.text).joined(separator: " ")
    guard said.wordCount <= Self.longestProcedure else { return false }
    let isChair = Self.chairs.contains(where: pieces[index].text.containsLiteral)
    if said.containsLiteral("?") { return isChair }
    return said.contains(anyOf: Self.procedures) && !said.containsNumber
  }

  private func sentences(at index: Int, before taken: Set<Int> = []) -> [Sentence] {
    guard let label = labels[index] else { return [] }
    var end = index + 1
    while end < pieces.count, labels[end] == nil, !taken.contains(end) { end += 1 }
    return Sentence.sentences(of: pieces[index..<end], from: label.contentStart, in: text)
  }

  /// How long "Ich frage das Bezirksamt: " before a question is, in UTF-8 bytes.
  private func openingLength(of sentence: String) -> Int {
    guard let colon = sentence.firstRange(ofLiteral: ": ") else { return 0 }
    let opening = sentence[..<colon.lowerBound]
    guard opening.wordCount <= Self.longestOpening,
      opening.contains(anyOf: Self.openings)
    else { return 0 }
    return sentence[..<colon.upperBound].byteCount
  }
}
