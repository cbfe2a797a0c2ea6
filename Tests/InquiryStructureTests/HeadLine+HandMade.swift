import CouncilModel

@testable import InquiryStructure

extension HeadLine {
  init(_ text: String, isEmphasised: Bool = false, startsParagraph: Bool = false) {
    self.init(
      text: text, isEmphasised: isEmphasised, isHeading: false, fontSize: 0,
      startsParagraph: startsParagraph, range: TextRange(0, text.utf8.count))
  }
}
