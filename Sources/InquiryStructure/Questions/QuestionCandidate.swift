/// A piece that may begin a numbered question, and how much speaks for it.
struct QuestionCandidate {
  /// Index of the piece.
  var piece: Int
  var number: ItemNumber
  /// UTF-8 offset after the label.
  var contentStart: Int
  /// Positive where the piece looks like a question.
  var score: Double
  /// Whether its words or marks ask, beside its place in a sequence.
  var asks: Bool
  /// All numbers of a label that names several: "Frage 2 + 3:"; empty otherwise.
  var joint: [ItemNumber] = []

  /// The number that the next question's comes after.
  var lastNumber: ItemNumber { joint.last ?? number }
}
