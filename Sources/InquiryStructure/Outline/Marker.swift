import CouncilModel

/// A place where something begins: a question, an answer, what belongs to neither.
struct Marker {
  enum Kind {
    case question(QuestionItem)
    case answer([ItemNumber])
    /// Belongs to no question: an introduction, the closing, attachments.
    case outside
  }

  var kind: Kind
  var piece: Int
  /// Index of the piece where what came before ends.
  var boundary: Int
  var contentStart: Int
  /// Whether the answer is to every question before it that has none.
  var answersAll = false
}
