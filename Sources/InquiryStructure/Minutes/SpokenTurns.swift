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
  /// So many sentences after a last question answer something.
  private static let longestEnd = 2
  private static let openings: SubstringSet = ["frag", "Frag", "wissen"]

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// All questions, turns that ask among them: from the first sentence that asks to the last.
  ///
  /// - Parameter found: those that were found otherwise; what they ask is not asked by who spoke
  ///   before.
  func questions(beside found: [QuestionItem]) -> [QuestionItem] {
    found.filter { !isInside($0) } + asked(beside: found)
  }

  /// Whether a question without a number stands in somebody's turn: the turn asks as a whole.
  private func isInside(_ item: QuestionItem) -> Bool {
    guard item.number == nil, labels[item.piece] == nil,
      let above = labels[..<item.piece].lastIndex(where: { $0 != nil }),
      let below = labels[item.piece...].firstIndex(where: { $0 != nil }),
      case .speaker? = labels[above]?.kind, case .speaker? = labels[below]?.kind
    else { return false }
    return name(at: above) != name(at: below)
  }

  private func name(at index: Int) -> Substring { pieces[index].text.prefix { $0 != ":" } }

  private func asked(beside found: [QuestionItem]) -> [QuestionItem] {
    turns(beside: found).compactMap { turn in
      guard let first = turn.question else { return nil }
      var item = QuestionItem(
        piece: turn.piece, boundary: turn.piece,
        contentStart: first.range.start + openingLength(of: first.text))
      item.endsAtMark = first.endsWithQuestionMark
      item.isSpoken = true
      return item
    }
  }

  /// The turns of those who neither ask nor were asked, while others have answered: what they say
  /// answers no question that still waits.
  func strangers(beside items: [QuestionItem]) -> Set<Int> {
    Set(turns(beside: items.filter { !$0.isSpoken }).filter(\.isStranger).map(\.piece))
  }

  /// What somebody says up to the next speaker.
  private struct Turn {
    var piece: Int
    /// The first sentence that asks, where the turn asks.
    var question: Sentence?
    var isStranger = false
  }

  /// The turns, in order. Who speaks first after questions answers them, and asks nothing himself
  /// from then on but with a question mark.
  private func turns(beside found: [QuestionItem]) -> [Turn] {
    let taken = Set(found.filter { !isInside($0) }.map(\.piece))
    let first =
      taken.min()
      ?? labels.firstIndex { label in
        if case .answer(let numbers)? = label?.kind { !numbers.isEmpty } else { false }
      }
    var answerers: Set<String> = []
    var isWaiting = false
    var asker: String?
    var turns: [Turn] = []
    for index in labels.indices {
      if taken.contains(index) { isWaiting = true }
      guard case .speaker? = labels[index]?.kind, !isProcedure(at: index) else { continue }
      let name = String(name(at: index))
      let isFree = first.map { $0 < index } == true && !isWaiting && !answerers.contains(name)
      let sentences = sentences(at: index, before: taken)
      var question = sentences.first { sentence in
        sentence.endsWithQuestionMark || (isFree && asks(sentence.text))
      }
      // Who was asked may ask back and answer all the same.
      if isWaiting, name != asker, let last = sentences.lastIndex(where: \.endsWithQuestionMark),
        last + Self.longestEnd < sentences.count
      {
        question = nil
      }
      if isFree, question == nil, isFollowedByFurtherAnswer(index) {
        turns.append(Turn(piece: index, question: sentences.first))
        isWaiting = true
      } else if question != nil {
        turns.append(Turn(piece: index, question: question))
        isWaiting = true
        asker = name
      } else if isWaiting || answerers.contains(name) || answerers.isEmpty {
        turns.append(Turn(piece: index))
        answerers.insert(name)
        isWaiting = false
      } else {
        turns.append(Turn(piece: index, isStranger: true))
      }
    }
    return turns
  }

  /// Whether the next speaker answers with "Zur Nachfrage:": then this turn was one.
  private func isFollowedByFurtherAnswer(_ index: Int) -> Bool {
    guard let next = labels[(index + 1)...].indices.first(where: { labels[$0] != nil }),
      case .speaker? = labels[next]?.kind, next + 1 < labels.count, let answer = labels[next + 1],
      case .answer = answer.kind
    else { return false }
    return answer.scope == .furtherQuestions
  }

  private static let asking: SubstringSet = [
    "auf meine Frage", "frage ich", "Ich frage", "ich frage", "interessiert mich",
    "mich interessiert", "wüsste gern",
    "möchte wissen", "möchte ich wissen", "würde gern wissen", "würde gerne wissen",
  ]

  /// Whether a sentence asks that ends with a full stop, as who takes minutes by ear writes it.
  private func asks(_ sentence: String) -> Bool {
    QuestionCues.isInverted(sentence) || sentence.contains(anyOf: Self.asking)
      || QuestionCues.beginsAsInterrogative(sentence)
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
