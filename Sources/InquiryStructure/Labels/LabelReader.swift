import CouncilModel
import GermanText
import TextMatching

/// Reads the labels of all pieces, and mends those that only their surroundings explain.
enum LabelReader {
  static func labels(of pieces: [Piece]) -> [Label?] {
    var labels = pieces.map(LabelParser.label)
    for index in pieces.indices {
      if goesOnAbbreviated(index, labels[index], pieces) {
        labels[index] = nil
      } else if labels[index] == nil, pieces[index].breakBefore >= .line,
        let label = OpenNumbers.label(at: index, in: pieces)
      {
        labels[index] = label
      } else if let label = labels[index], !label.joint.isEmpty,
        !asks(after: index, pieces, labels)
      {
        labels[index]?.kind = .answer(label.joint)
        labels[index]?.joint = []
      }
    }
    joinLines(&labels, of: pieces)
    numbersPrintedTwice(&labels, of: pieces)
    answersCalledA(&labels, of: pieces)
    romansOfOneLetter(&labels)
    salutationsOfAnswers(&labels, of: pieces)
    labels = PlainSpeakers.marked(in: labels, of: pieces)
    return BlockHeadings(pieces: pieces).marked(in: labels)
  }

  /// Whether a letter is no number, but the rest of "z. ⏎ B." or "i. ⏎ S.".
  private static func goesOnAbbreviated(_ index: Int, _ label: Label?, _ pieces: [Piece]) -> Bool {
    guard case .question(let number?)? = label?.kind, number.family != .decimal, index > 0,
      number.printed.count == 1, pieces[index].text.hasLiteralPrefix(number.printed + ".")
    else { return false }
    let last = pieces[index - 1].text.suffix(3)
    return last.last == "." && last.dropLast().last?.isLowercase == true
      && last.first.map { $0 == " " || $0 == "(" } == true
  }

  /// "Antwort Karla Beispiel, Ministerin für Soziales / und Sport:": a label over two lines.
  private static func joinLines(_ labels: inout [Label?], of pieces: [Piece]) {
    for index in pieces.indices.dropLast() where labels[index] == nil {
      let (piece, next) = (pieces[index], pieces[index + 1])
      guard piece.breakBefore >= .line, next.breakBefore != .inline, labels[index + 1] == nil,
        next.terminal == ":", piece.terminal != ":", !piece.endsSentence,
        next.range.start == piece.range.end + 1, next.wordCount <= longestSecondLine,
        let first = LabelCursor(piece.text[...]).word(),
        LabelWords.answers.contains(first) || LabelWords.questions.contains(first)
      else { continue }
      let joined = Piece(
        range: TextRange(piece.range.start, next.range.end), text: piece.text + " " + next.text,
        breakBefore: piece.breakBefore, endsSentence: false, role: piece.role,
        isBold: piece.isBold, isItalic: piece.isItalic)
      labels[index] = LabelParser.label(of: joined)
    }
  }

  /// In words.
  private static let longestSecondLine = 8

  /// Whether a question mark or request stands between a label and the next.
  private static func asks(after index: Int, _ pieces: [Piece], _ labels: [Label?]) -> Bool {
    var next = index
    repeat {
      if pieces[next].endsWithQuestionMark || QuestionCues.isRequest(pieces[next].text) {
        return true
      }
      next += 1
    } while next < pieces.count && labels[next] == nil
    return false
  }

  /// "2." alone on its line above "2. Wie viele …?": the number of the list that was lost.
  private static func numbersPrintedTwice(_ labels: inout [Label?], of pieces: [Piece]) {
    for index in pieces.indices.dropLast() {
      guard case .question(let number?)? = labels[index]?.kind,
        case .question(let next?)? = labels[index + 1]?.kind, number == next,
        let content = labels[index]?.contentStart, content >= pieces[index].range.end
      else { continue }
      labels[index]?.kind = .introduction
    }
  }

  /// "Antwort vom 26.11.2019:" above a salutation: the letter below it is the answer.
  private static func salutationsOfAnswers(_ labels: inout [Label?], of pieces: [Piece]) {
    for index in pieces.indices.dropFirst() where Announcements.isSalutation(pieces[index]) {
      guard let above = labels[index - 1], case .answer = above.kind,
        above.contentStart >= pieces[index - 1].range.end
      else { continue }
      labels[index] = nil
    }
  }

  /// "I" is a Roman one where "II" stands, too, and not the ninth letter.
  private static func romansOfOneLetter(_ labels: inout [Label?]) {
    let hasRomans = labels.contains { label in
      switch label?.kind {
      case .question(let number?)?: number.family == .roman
      case .answer(let numbers)?: numbers.contains { $0.family == .roman }
      default: false
      }
    }
    guard hasRomans else { return }
    func roman(_ number: ItemNumber) -> ItemNumber {
      guard number.family == .upperLetter, number.minor == 0,
        let found = NumberParser.parse((number.printed + ".")[...])?.number, found.family == .roman
      else { return number }
      var number = number
      number.family = .roman
      number.major = found.major
      return number
    }
    for index in labels.indices {
      switch labels[index]?.kind {
      case .question(let number?)?: labels[index]?.kind = .question(roman(number))
      case .answer(let numbers)?: labels[index]?.kind = .answer(numbers.map(roman))
      default: break
      }
    }
  }

  /// "A:" is an answer where no "B:" follows.
  private static func answersCalledA(_ labels: inout [Label?], of pieces: [Piece]) {
    func places(of sign: String) -> [Int] {
      labels.indices.filter { index in
        guard case .question(let number?) = labels[index]?.kind else { return false }
        return number.printed == sign && number.minor == 0
          && pieces[index].text.hasLiteralPrefix(sign + ":")
      }
    }
    guard places(of: "B").isEmpty else { return }
    for index in places(of: "A") { labels[index]?.kind = .answer([]) }
  }
}
