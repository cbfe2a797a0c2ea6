import CouncilModel

/// Sees which statements after a question belong to it: in a list of questions that is answered
/// below, what stands on a question's own lines explains it.
///
/// "1. Weshalb …? Manche wären bereit. ⏎ 2. Was …? ⏎ Der Landrat erklärt, …"
struct ListedStatements {
  /// How many of its sentences are a question's, by its marker; nothing for most questions.
  private(set) var lengths: [Int: Int] = [:]

  /// - Parameter contents: the sentences of each marker, nil where it is no question.
  init(of contents: [[Sentence]?]) {
    guard contents.contains(where: { $0.map(Self.holdsStatement) == true }) else { return }
    var list: [(index: Int, length: Int, rest: ArraySlice<Sentence>)] = []
    for (index, content) in contents.enumerated() {
      guard let content else {
        list = []
        continue
      }
      let length = QuestionBoundary.questionLength(content)
      list.append((index, length, content[length...]))
      guard let below = content[length...].first(where: { $0.breakBefore >= .line }) else {
        continue
      }
      if below.breakBefore == .paragraph { read(list) }
      list = []
    }
  }

  /// Whether a statement stands after a question mark on the same lines; in most letters none does.
  private static func holdsStatement(_ content: [Sentence]) -> Bool {
    zip(content, content.dropFirst()).contains { sentence, next in
      next.breakBefore < .line && sentence.endsWithQuestionMark && !next.endsWithQuestionMark
    }
  }

  /// The questions of one list, of which the last stands above a paragraph.
  private mutating func read(_ list: [(index: Int, length: Int, rest: ArraySlice<Sentence>)]) {
    let others = list.dropLast()
    guard !others.isEmpty, 2 * others.count(where: \.rest.isEmpty) >= others.count else { return }
    for (index, _, rest) in list {
      guard let first = rest.first, first.breakBefore == .inline, !TailMatter.isCourtesy(first.text)
      else { continue }
      lengths[index] = rest.firstIndex { $0.breakBefore >= .line } ?? rest.endIndex
    }
  }
}
