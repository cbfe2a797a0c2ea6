import CouncilModel
import Testing

@testable import InquiryStructure

struct InquirySignatureTests {
  private func askers(_ lines: [String], needsFaction: Bool = false) -> [String] {
    InquirySignature(text: LetterText(lines: lines), end: 0, needsFaction: needsFaction)
      .askers().map(\.value)
  }

  @Test(arguments: [
    (
      ["Mit freundlichen Grüßen", "Petra Beispiel", "Fraktion Auenliste"],
      ["Petra Beispiel", "Fraktion Auenliste"]
    ),
    (["Vielen Dank", "Bernd Fall", "Kreisrat der LINKEN"], ["Bernd Fall", "LINKEN"]),
    (["Der Treff ist offen.", "Er wird besucht."], []), (["Petra Beispiel"], []),
  ])
  func `Those who sign an inquiry ask`(lines: [String], names: [String]) {
    #expect(askers(lines) == names)
  }

  @Test func `Where the administration may have signed, a faction must stand below`() {
    #expect(
      askers(["Mit freundlichen Grüßen", "Bernd Fall", "Stadtrat"], needsFaction: true).isEmpty)
  }
}
