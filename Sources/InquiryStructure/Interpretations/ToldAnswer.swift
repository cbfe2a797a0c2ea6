import CouncilModel
import TextMatching

/// An answer that minutes tell to several questions at once, part by part: "Der Landrat antwortet, dass
/// … . Zur ersten Frage lässt sich anführen, dass …"
struct ToldAnswer {
  private static let nouns = LabelWords.questions.union(["punkt"])

  /// Where each part begins, and the question that it names; the first may name none.
  private var parts: [(number: Int?, range: TextRange)] = []

  /// - Parameter sentences: one at least.
  init(sentences: ArraySlice<Sentence>) {
    for sentence in sentences {
      if let number = Self.question(of: sentence.text) {
        parts.append((number, sentence.range))
      } else if parts.isEmpty {
        parts.append((nil, sentence.range))
      } else {
        parts[parts.count - 1].range.end = sentence.range.end
      }
    }
  }

  /// Whether some part names its question.
  var isParted: Bool { parts.contains { $0.number != nil } }

  func names(_ number: ItemNumber?) -> Bool {
    guard let number else { return false }
    return parts.contains { $0.number == number.major }
  }

  /// The part that answers a question: the one that names it, else what names none.
  func range(of number: ItemNumber?) -> TextRange {
    let whole = TextRange(parts[0].range.start, parts[parts.count - 1].range.end)
    guard isParted else { return whole }
    return
      (parts.first { $0.number == number?.major && $0.number != nil }
      ?? parts.first { $0.number == nil })?.range ?? whole
  }

  /// 1 for "Zur ersten Frage …", "Zu Frage 1 …".
  private static func question(of sentence: String) -> Int? {
    var cursor = LabelCursor(sentence[...])
    guard cursor.skip(LabelWords.directions) else { return nil }
    cursor.skipAll(LabelWords.determiners)
    if let word = cursor.word(), let value = LabelWords.ordinal(word) {
      _ = cursor.skipWord()
      return cursor.skip(nouns) ? value : nil
    }
    guard cursor.skip(nouns) else { return nil }
    return NumberList.parse(cursor.rest)?.numbers.first?.major
  }
}
