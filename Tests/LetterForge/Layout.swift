/// How questions and answers of a letter lie: what is written, and what is right.
enum Layout: CaseIterable {
  case interleaved, bareLabels, numberedLabels, listThenLabels, listThenRestated
  case listThenFrageAboveAnswer, listThenNumbers, labelsOnly, form, table, inquiry
  case verbatim, reported, prose, announcedBlocks, sections, furtherQuestions, speakers, quoted
  case restatedWithoutNumbers, restatedInQuotes, shuffledAnswers, partlyAnswered, jointPairs
  case headedLists, fields, subQuestions, parts, embeddedInquiry, twoInquiries, statements
  case askedInMinutes, followUps

  var name: String { String(describing: self) }

  /// Whether the letter is the answer to an inquiry, with such a letter's head and close.
  var isAnswer: Bool {
    switch self {
    case .inquiry, .verbatim, .reported, .form, .askedInMinutes, .followUps: false
    default: true
    }
  }
}
