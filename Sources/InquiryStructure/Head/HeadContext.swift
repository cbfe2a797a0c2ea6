import CouncilModel
import GermanText
import TextMatching

/// What every reader of a head looks at: its lines, what its labels say, and the letter around.
struct HeadContext {
  /// The head's lines, up to the first question.
  let lines: [HeadLine]
  let fields: HeadFields
  /// The head's lines as one text.
  let head: String
  /// The text up to the first answer; the whole text where there is none.
  let opening: String
  /// The first lines of the first page, running heads included.
  let pageHead: [Located<String>]
  /// Running heads and feet.
  let pageMatter: [Located<String>]
  /// The last lines above the first answer, where the letter that answers may have its own head.
  let aboveAnswers: [Located<String>]
  /// The whole text.
  let letter: String
  /// "Antwort des Bezirksamts: KA/12 vom 04.12.2023", in the head or above the answers.
  let answerHeading: Located<(reference: String?, date: String)>?

  /// Lines after these are no head, even where no question ends it.
  private static let longestHead = 60
  /// How many of the first page's lines are its head.
  private static let pageHeadLines = 8

  /// How many lines above an answer may be its letter's head.
  private static let answersHead = 12

  /// Whether words stand more than once in the letter.
  func repeats(_ words: String) -> Bool {
    guard let first = letter.firstRange(ofLiteral: words) else { return false }
    return letter[first.upperBound...].firstRange(ofLiteral: words) != nil
  }

  /// Where the head's lines stand.
  var headRange: TextRange {
    TextRange(lines.first?.range.start ?? 0, lines.last?.range.end ?? 0)
  }

  /// Where the text up to the first answer stands.
  var openingRange: TextRange { TextRange(0, opening.byteCount) }

  var letterRange: TextRange { TextRange(0, letter.byteCount) }

  /// - Parameters:
  ///   - end: UTF-8 offset of the first question.
  ///   - firstAnswer: UTF-8 offset of the first answer.
  init(of text: LetterText, end: Int, firstAnswer: Int) {
    func located(_ line: LetterText.Line) -> Located<String> {
      Located(value: text.string(line.range), range: line.range)
    }
    lines = Array(HeadLine.lines(of: text, before: end).prefix(Self.longestHead))
    fields = LabelledFieldReader(lines: lines).fields()
    head = lines.map(\.text).joined(separator: "\n")
    opening = text.string(TextRange(0, firstAnswer))
    pageHead = text.lines.prefix(Self.pageHeadLines)
      .filter { $0.page == 1 && $0.invisibility == nil }.map(located)
    aboveAnswers = text.lines.prefix {
      $0.range.end <= firstAnswer && firstAnswer < text.visibleEnd
    }
    .filter { $0.breakBefore > .none && !$0.isAside }.suffix(Self.answersHead).map(located)
    pageMatter = text.lines.filter { $0.aside == .furniture }.map(located)
    letter = text.string(TextRange(0, text.visibleEnd))
    answerHeading =
      text.lines.prefix { $0.range.start < firstAnswer }.lazy.filter { !$0.isAside }
      .compactMap { line in
        let printed = text.string(line.range)
        guard printed.containsLiteral("vom ") else { return nil }
        return AnswerHeadings.read(printed.collapsedWhiteSpace)
          .map { Located(value: $0, range: line.range) }
      }.first
  }
}
