import CouncilModel

/// A question that the letter prints: its number and where it begins.
struct QuestionItem {
  /// Index of the piece that it begins with.
  var piece: Int
  /// Index of the piece where what came before ends: the question's own, or that of the heading or
  /// lead-in above the first sub-question.
  var boundary: Int
  /// UTF-8 offset after its label.
  var contentStart: Int
  /// Nil for an unnumbered question.
  var number: ItemNumber?
  /// As it is called in full: "7a" for "a)" below 7, "B.1" for "1." below B.
  var printed: String?
  /// The piece that asks the same above, with a number.
  var restated: Int?
  /// UTF-8 offset where the question's text ends, where it is known by heart: it was asked above.
  var contentEnd: Int?
  /// Where the question's own text begins earlier: the lead-in above the first sub-question.
  var leadIn: TextRange?
  /// Whether the question is an item of a list, which ends where the next line begins.
  var isListed = false

  /// Whether what follows its last question mark is no part of it: a turn of verbatim minutes.
  var endsAtMark = false
  /// Whether the label of its answer stands before it: "Zu 1.: Wie viele …? Es sind …".
  var isBehindAnswerLabel = false
  /// Whether a speaker of verbatim minutes asks it.
  var isSpoken = false
  /// Whether the block has a heading of its own.
  var isUnderHeading = false
  /// Which of the letter's blocks of questions it belongs to: numbers begin anew in each.
  var block = 0
}
