import CouncilModel
import GermanText
import TextMatching

/// Reads a statement that answers by number what another paper asks: "Stellungnahme der Verwaltung
/// zur Anfrage …", then "1. Der Rückschnitt …", "2. Geprüft werden …".
struct NumberedStatements {
  /// One alone may be the item of an agenda.
  private static let fewest = 2
  /// Where a head says what the paper is. In pieces.
  private static let reach = 20
  private static let answers: SubstringSet = [
    "Stellungnahme", "Beantwortung", "STELLUNGNAHME", "BEANTWORTUNG", "Antwort", "ANTWORT",
  ]
  private static let inquiries: SubstringSet = ["nfrage", "NFRAGE", "nterpellation"]

  let letter: LabelledLetter

  func drafts() -> [ExchangeBuilder.Draft] {
    let items = items()
    guard items.count >= Self.fewest, let first = items.first, isStatement(before: first.piece)
    else { return [] }
    return items.indices.compactMap { index in
      let item = items[index]
      let end = index + 1 < items.count ? items[index + 1].piece : end(after: item.piece)
      let sentences = Sentence.sentences(
        of: letter.pieces[item.piece..<end], from: item.start, in: letter.text)
      let answer = AnswerTrimming.trimmed(sentences, isLast: index + 1 == items.count)
      guard let from = answer.first?.range.start, let to = answer.last?.range.end else {
        return nil
      }
      return ExchangeBuilder.Draft(
        number: item.number, printed: item.number.printed, answers: [TextRange(from, to)],
        isPending: false)
    }
  }

  private struct Item {
    var piece: Int
    var number: ItemNumber
    /// UTF-8 offset after the number.
    var start: Int
  }

  /// The paragraphs with the numbers 1, 2, 3 …, or with 1 again and again where a list lost them.
  private func items() -> [Item] {
    var items: [Item] = []
    for index in letter.pieces.indices {
      guard case .question(let number?)? = letter.labels[index]?.kind, !number.isNamed,
        number.family == .decimal, number.minor == 0, letter.pieces[index].breakBefore >= .line,
        let start = letter.labels[index]?.contentStart
      else { continue }
      let isNext = number.major == items.count + 1
      let isLost =
        number.major == 1
        && items.allSatisfy { $0.number.major == 1 || $0.number.major <= items.count }
      guard isNext || (isLost && !items.isEmpty) else { return [] }
      var counted = number
      counted.major = items.count + 1
      counted.printed = String(items.count + 1)
      items.append(Item(piece: index, number: counted, start: start))
    }
    return items
  }

  /// Whether the head says that an inquiry is answered, and nothing is said before the first number.
  private func isStatement(before first: Int) -> Bool {
    let head = letter.pieces[..<first]
    guard head.count <= Self.reach, head.contains(where: { $0.text.contains(anyOf: Self.answers) }),
      head.contains(where: { $0.text.contains(anyOf: Self.inquiries) })
    else { return false }
    return !head.indices.contains { index in
      letter.labels[index] == nil && head[index].text.last == "." && head[index].wordCount > 4
    }
  }

  private func end(after piece: Int) -> Int {
    letter.labels[(piece + 1)...].firstIndex { label in
      switch label?.kind {
      case .closing?, .attachment?: true
      default: false
      }
    } ?? letter.pieces.count
  }
}
