import CouncilModel

/// Takes every bare "Frage:" and every "Frage von …:" for an unnumbered question.
struct BareQuestionLabels {
  let labels: [Label?]
  let pieces: [Piece]

  func items(beside numbered: [QuestionItem]) -> [QuestionItem] {
    let taken = Set(numbered.map(\.piece))
    return labels.indices.compactMap { index in
      guard !taken.contains(index), let label = labels[index], case .question(nil) = label.kind
      else {
        return nil
      }
      // "Rückfragen: buergerbuero@stadt.example"
      if label.scope == .furtherQuestions, !asks(at: index) { return nil }
      return QuestionItem(piece: index, boundary: index, contentStart: label.contentStart)
    }
  }

  /// Whether a question mark or request stands after a label.
  private func asks(at index: Int) -> Bool {
    let reach = 4
    return pieces[index...].prefix(reach).contains { piece in
      piece.endsWithQuestionMark || QuestionCues.isRequest(piece.text)
    }
  }
}
