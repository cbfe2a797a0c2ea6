import CouncilModel

@testable import InquiryStructure

extension Piece {
  /// A piece at the start of a letter.
  init(
    _ text: String, breakBefore: Break = .paragraph, endsSentence: Bool = true,
    isBold: Bool = false
  ) {
    self.init(
      range: TextRange(0, text.utf8.count), text: text, breakBefore: breakBefore,
      endsSentence: endsSentence, role: .body, isBold: isBold, isItalic: false)
  }
}
