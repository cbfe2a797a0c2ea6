import CouncilModel

/// What a piece begins with: the number of a question or the announcement of an answer.
struct Label {
  enum Kind {
    /// "1.", "Frage 1:", "a)"; the number is nil for a bare "Frage:".
    case question(ItemNumber?)
    /// "Zu 1.:", "Antwort:", "Zu 4. und 5.:"; no numbers for a bare "Antwort:".
    case answer([ItemNumber])
    /// "… wie folgt:" and "Vorbemerkung": what follows belongs to no single question.
    case introduction
    /// "Die Verwaltung antwortet darauf wie folgt:": an introduction, or a question's answer below.
    case announcement
    /// "Die Fragen 3-6 werden gemeinsam beantwortet."; the sentence is the label.
    case jointAnswer([ItemNumber])
    /// "Antwort zu allen Fragen:", "Die Fragen werden gemeinsam beantwortet."
    case answerToAll
    /// "Nachfragen:", "II. Finanzen" above questions whose numbers begin anew.
    case heading
    /// "Frau Muster:", "BezStR Beispiel:": who speaks next.
    case speaker
    /// "Mit freundlichen Grüßen".
    case closing
    /// "Anlage 1" alone on its line: the letter's answers end.
    case attachment
  }

  /// The questions that a label's numbers count, where they are not the next that are due.
  enum Scope: Equatable {
    /// "Zu Nachfrage 1:".
    case furtherQuestions
    /// "Zu II.1:", "Zu Teil B, Frage 2:".
    case section(ItemNumber)
  }

  var kind: Kind
  /// UTF-8 offset in the letter's text after the label and the white space that follows it.
  var contentStart: Int
  /// All numbers of a label that names several questions: "Frage 2 + 3:"; empty otherwise.
  var joint: [ItemNumber] = []
  var scope: Scope?
}
