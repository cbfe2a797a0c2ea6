import CouncilModel

/// Takes every bare "Frage:" and every "Frage von …:" for an unnumbered question.
struct BareQuestionLabels {
  let labels: [Label?]

  func items(beside numbered: [QuestionItem]) -> [QuestionItem] {
    let taken = Set(numbered.map(\.piece))
    return labels.indices.compactMap { index in
      guard !taken.contains(index), let label = labels[index], case .question(nil) = label.kind
      else {
        return nil
      }
      return QuestionItem(piece: index, boundary: index, contentStart: label.contentStart)
    }
  }
}
