import CouncilModel

/// Puts questions, answer labels and everything that ends an answer into one order.
struct MarkerReader {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  func markers(items: [QuestionItem]) -> [Marker] {
    let questionPieces = Set(items.map(\.piece))
    let firstQuestion = items.map(\.piece).min()
    let begin = items.allSatisfy(\.isSpoken) ? firstAnswer() ?? firstQuestion : firstQuestion
    let turns = SpokenTurns(text: text, pieces: pieces, labels: labels)
    let strangers = turns.strangers(beside: items)
    var markers = items.map {
      Marker(
        kind: .question($0), piece: $0.piece, boundary: $0.boundary, contentStart: $0.contentStart)
    }
    for (index, label) in labels.enumerated() where !questionPieces.contains(index) {
      guard let label,
        let kind = kind(of: label, at: index, firstQuestion: firstQuestion, begin: begin, items)
      else { continue }
      var marker = Marker(
        kind: kind, piece: index, boundary: index, contentStart: label.contentStart)
      if case .answerToAll = label.kind { marker.answersAll = true }
      switch label.kind {
      case .announcement:
        marker.isWeak = true
        marker.canContinue = true
      case .speaker:
        marker.isWeak = true
        if strangers.contains(index) || turns.isProcedure(at: index) { marker.kind = .outside }
      default: break
      }
      marker.scope = label.scope
      markers.append(marker)
    }
    return markers.sorted { $0.piece < $1.piece }
  }

  private func kind(
    of label: Label, at index: Int, firstQuestion: Int?, begin: Int?, _ items: [QuestionItem]
  ) -> Marker.Kind? {
    switch label.kind {
    case .answer(let numbers):
      // Questions that are asked aloud have no numbers to be named by.
      guard numbers.isEmpty || items.allSatisfy(\.isSpoken) || names(numbers, anyOf: items) else {
        return nil
      }
      if let firstQuestion, index < firstQuestion, numbers.isEmpty || names(numbers, anyOf: items) {
        return nil
      }
      // "Zu a)" without any question is an answer about objects, not about questions.
      if firstQuestion == nil, numbers.contains(where: { $0.family == .lowerLetter }) { return nil }
      return .answer(numbers)
    case .jointAnswer(let numbers):
      return names(numbers, anyOf: items) ? .answer(numbers) : nil
    case .answerToAll:
      guard let firstQuestion, index > firstQuestion else { return nil }
      return .answer([])
    case .announcement, .speaker:
      guard let firstQuestion, index > firstQuestion else { return nil }
      return .answer([])
    case .introduction, .closing, .attachment, .heading:
      guard let begin, index > begin else { return nil }
      return .outside
    case .question:
      return nil
    }
  }

  /// The first answer with a number, where no question is printed.
  private func firstAnswer() -> Int? {
    labels.firstIndex { label in
      guard case .answer(let numbers)? = label?.kind else { return false }
      return numbers.first.map { $0.family == .decimal } ?? false
    }
  }

  private func names(_ numbers: [ItemNumber], anyOf items: [QuestionItem]) -> Bool {
    numbers.contains { number in
      items.contains {
        $0.number.map { $0.family == number.family && $0.major == number.major } ?? false
      }
        || items.contains { $0.printed == number.printed }
    }
  }
}
