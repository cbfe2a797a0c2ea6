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
  /// Whether it answers only where a question waits: a speaker's name, "… antwortet wie folgt:".
  var isWeak = false
  /// Whether it is a sentence of an answer where no question waits: "… teilte dazu mit:".
  var canContinue = false
  var scope: Label.Scope?
}
