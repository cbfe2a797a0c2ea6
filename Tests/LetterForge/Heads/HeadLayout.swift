/// What kind of paper a composed head belongs to.
enum HeadLayout: CaseIterable {
  case letter, labels, sheet, statement, heading, named, austrian, oral, factionLetter,
    listedInquiry
  case sentenceInquiry

  var name: String { String(describing: self) }

  /// Whether the paper holds answers.
  var isAnswer: Bool {
    switch self {
    case .factionLetter, .listedInquiry, .sentenceInquiry: false
    default: true
    }
  }
}
