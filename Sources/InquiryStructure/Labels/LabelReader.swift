import CouncilModel
import TextMatching

/// Reads the labels of all pieces, and mends those that only their surroundings explain.
enum LabelReader {
  static func labels(of pieces: [Piece]) -> [Label?] {
    var labels = pieces.map(LabelParser.label)
    for index in pieces.indices {
      if labels[index] == nil, let label = bareNumber(at: index, in: pieces) {
        labels[index] = label
      } else if let label = labels[index], !label.joint.isEmpty,
        !asks(behind: index, pieces, labels)
      {
        labels[index]?.kind = .answer(label.joint)
        labels[index]?.joint = []
      }
    }
    return labels
  }

  /// A number alone on its line, in a table's first column, above the question in its second.
  private static func bareNumber(at index: Int, in pieces: [Piece]) -> Label? {
    let piece = pieces[index]
    guard piece.breakBefore >= .line, (1...2).contains(piece.text.byteCount),
      piece.text.allSatisfy({ $0.isASCII && $0.isNumber }), index + 1 < pieces.count,
      pieces[index + 1].breakBefore >= .line,
      QuestionCues.beginsAsQuestion(pieces[index + 1].text)
        || QuestionCues.isRequest(pieces[index + 1].text),
      let result = NumberParser.parse(piece.text + ".")
    else { return nil }
    return Label(kind: .question(result.number), contentStart: piece.range.end)
  }

  /// Whether a question mark or request stands between a label and the next.
  private static func asks(behind index: Int, _ pieces: [Piece], _ labels: [Label?]) -> Bool {
    var next = index
    repeat {
      if pieces[next].endsWithQuestionMark || QuestionCues.isRequest(pieces[next].text) {
        return true
      }
      next += 1
    } while next < pieces.count && labels[next] == nil
    return false
  }
}
