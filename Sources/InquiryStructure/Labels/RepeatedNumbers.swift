import CouncilModel
import GermanText
import TextMatching

/// Finds answers that carry only the numbers of the questions above: "1. …?", "2. …?", then
/// "1. Nein.", "Frage 2:" or "Punkt 2:" above what answers.
struct RepeatedNumbers {
  /// One number alone may be a list inside an answer.
  private static let fewest = 2
  /// Of the second run's items; more of them repeat the questions.
  private static let highestAskingShare = 0.34
  /// Of the first run's.
  private static let lowestAskingShare = 0.6
  /// More sentences after the last question of a list answer it. In sentences.
  private static let longestAnnouncement = 4

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// Of the questions, so many are answered by their numbers.
  private static let lowestShare = 0.5
  /// How many runs above may hold the questions.
  private static let reach = 8

  private struct Item {
    var piece: Int
    var number: ItemNumber
    /// The next numbered piece.
    var end: Int
    var asks = false
    /// Whether nothing but the question stands up to the next item.
    var isStacked = false
  }

  /// The labels with those of such answers told from questions.
  func marked() -> [Label?] {
    let stretches = runs()
    guard stretches.count > 1 else { return labels }
    let runs = stretches.map { $0.map(withQuestion) }
    var labels = labels
    var asked: [[Item]] = []
    for run in runs {
      if let list = asked.suffix(Self.reach).last(where: { answers(run, $0) }) {
        for item in run {
          guard case .question(let number?) = labels[item.piece]?.kind else { continue }
          labels[item.piece]?.kind = .answer([number])
        }
        _ = list
      } else {
        asked.append(run)
      }
    }
    return labels
  }

  private func answers(_ run: [Item], _ list: [Item]) -> Bool {
    guard run.count >= Self.fewest || (list.count == 1 && run[0].number.isNamed),
      run.count <= list.count,
      Double(run.count) >= Self.lowestShare * Double(list.count), beginsSentences(run),
      list.dropLast().allSatisfy(\.isStacked),
      share(list) >= Self.lowestAskingShare, share(run) <= Self.highestAskingShare
    else { return false }
    let numbers = list.map(\.number)
    return run.allSatisfy { item in
      numbers.contains { $0.family == item.number.family && $0.printed == item.number.printed }
    }
  }

  /// Whether no sentence runs on into the items: "Fertig sind 1. der Umbau, 2. …".
  private func beginsSentences(_ run: [Item]) -> Bool {
    guard let first = run.first?.piece, first > 0 else { return true }
    return labels[first - 1] != nil || pieces[first - 1].endsSentence
      || pieces[first - 1].terminal == ":"
  }

  private func share(_ run: [Item]) -> Double {
    Double(run.filter(\.asks).count) / Double(run.count)
  }

  /// The numbered pieces, in stretches of rising numbers.
  private func runs() -> [[Item]] {
    var runs: [[Item]] = []
    let numbered = labels.indices.filter { index in
      guard case .question(let number?)? = labels[index]?.kind else { return false }
      return number.family != .lowerLetter
        && (pieces[index].breakBefore >= .line
          || (number.isNamed && pieces[index].breakBefore == .inline))
    }
    for (place, index) in numbered.enumerated() {
      guard case .question(let number?)? = labels[index]?.kind else { continue }
      let end = place + 1 < numbered.count ? numbered[place + 1] : pieces.count
      let item = Item(piece: index, number: number, end: end)
      if let last = runs.last?.last, number.gap(after: last.number) != nil,
        number.isNamed == last.number.isNamed, number.family == last.number.family
      {
        runs[runs.count - 1].append(item)
      } else {
        runs.append([item])
      }
    }
    return runs
  }

  /// The item with what its sentences say: whether they ask, and nothing else.
  private func withQuestion(_ bare: Item) -> Item {
    var item = bare
    let index = item.piece
    let longestLook = 12
    let sentences = Sentence.sentences(
      of: pieces[index..<min(item.end, index + longestLook)],
      from: labels[index]?.contentStart ?? pieces[index].range.start, in: text)
    guard let first = sentences.first else { return item }
    let length = QuestionBoundary.questionLength(sentences)
    item.asks =
      sentences.prefix(length).contains { $0.endsWithQuestionMark }
      || QuestionCues.isRequest(first.text) || QuestionCues.beginsAsInterrogative(first.text)
    item.isStacked = length == sentences.count && item.asks
    return item
  }
}
