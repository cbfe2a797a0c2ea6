import CouncilModel
import GermanText
import TextMatching

/// Reads tables with a column of questions and a column of answers.
struct QuestionTables {
  private static let questionHeads: PrefixSet = ["frage", "anfrage", "fragestellung"]
  private static let answerHeads: PrefixSet = [
    "antwort", "stellungnahme", "beantwortung", "erläuterung der verwaltung", "rückmeldung",
  ]
  private static let numberHeads: PrefixSet = ["nr", "lfd", "#", "ziffer", "pos"]
  /// In words.
  private static let longestHead = 4
  private static let fewestRows = 2
  /// Of the rows of a table without a head, so many ask.
  private static let askingShare = 0.6

  let text: LetterText

  private struct Columns {
    var question: Int
    var answer: Int
    var number: Int?
  }

  func drafts() -> [ExchangeBuilder.Draft] {
    var drafts: [ExchangeBuilder.Draft] = []
    var rows: [[TextRange]] = []
    for line in text.lines where !line.isAside {
      if line.role == .tableRow {
        rows.append(cells(of: line))
      } else if !rows.isEmpty {
        drafts += exchanges(in: rows)
        rows = []
      }
    }
    return drafts + (rows.isEmpty ? [] : exchanges(in: rows))
  }

  private func exchanges(in rows: [[TextRange]]) -> [ExchangeBuilder.Draft] {
    if let head = rows.firstIndex(where: { namedColumns(of: $0) != nil }),
      let columns = namedColumns(of: rows[head])
    {
      return rows[(head + 1)...].compactMap { draft(of: $0, columns) }
    }
    let width = rows.reduce(0) { max($0, $1.count) }
    guard rows.count >= Self.fewestRows, (2...3).contains(width)
    else { return [] }
    let columns = Columns(question: width - 2, answer: width - 1, number: width == 3 ? 0 : nil)
    let asking = rows.filter { row in
      row.count == width && text.string(row[columns.question]).endsWithQuestionMark
    }
    guard Double(asking.count) >= Self.askingShare * Double(rows.count) else { return [] }
    return asking.compactMap { draft(of: $0, columns) }
  }

  /// What a table's head calls its columns; nil where it names no questions and answers.
  private func namedColumns(of row: [TextRange]) -> Columns? {
    let heads = row.map { text.string($0).fastLowercased }
    guard heads.allSatisfy({ $0.wordCount <= Self.longestHead }),
      let question = heads.firstIndex(where: { $0.hasPrefix(in: Self.questionHeads) }),
      let answer = heads.firstIndex(where: { $0.hasPrefix(in: Self.answerHeads) })
    else { return nil }
    return Columns(
      question: question, answer: answer,
      number: heads.firstIndex { $0.hasPrefix(in: Self.numberHeads) })
  }

  private func draft(of row: [TextRange], _ columns: Columns) -> ExchangeBuilder.Draft? {
    guard columns.question < row.count else { return nil }
    var question = row[columns.question]
    var number = columns.number.flatMap { number in
      number < row.count ? self.number(in: text.string(row[number])) : nil
    }
    let words = text.string(question)
    if number == nil, let result = NumberParser.parse(words[...]), result.isClosed {
      number = result.number
      question.start = question.end - result.rest.byteCount
    }
    guard !question.isEmpty else { return nil }
    let answer = columns.answer < row.count ? [row[columns.answer]].filter { !$0.isEmpty } : []
    return ExchangeBuilder.Draft(
      number: number, printed: number?.printed, question: [question], answers: answer,
      isPending: answer.isEmpty)
  }

  /// The number of a cell that holds nothing else.
  private func number(in cell: String) -> ItemNumber? {
    let result = NumberParser.parse(cell[...]) ?? NumberParser.parse((cell + ".")[...])
    return result?.rest.isEmpty == true ? result?.number : nil
  }

  /// The ranges between the tabs of a row.
  private func cells(of line: LetterText.Line) -> [TextRange] {
    var start = line.range.start
    return text.string(line.range).split(separator: "\t", omittingEmptySubsequences: false)
      .map { cell in
        defer { start += cell.byteCount + 1 }
        return TextRange(start, start + cell.byteCount)
      }
  }
}
