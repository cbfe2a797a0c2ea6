import CouncilModel

@testable import InquiryStructure

extension Sentence {
  init(
    _ text: String, _ breakBefore: Piece.Break = .inline, isBold: Bool = false,
    isHeading: Bool = false, isRow: Bool = false
  ) {
    self.init(
      range: TextRange(0, text.utf8.count), text: text, breakBefore: breakBefore, isBold: isBold,
      isItalic: false, isHeading: isHeading, isRow: isRow)
  }
}
