import CouncilModel
import Testing

struct SuperscriptsTests {
  @Test(arguments: [("1", "¹"), ("12", "¹²"), ("1)", "¹⁾"), ("a", "ᵃ"), ("*", "*"), ("²", "²")])
  func `What can be raised is written as Unicode does`(text: String, raised: String) {
    #expect(Superscripts.raised(text) == raised)
  }

  @Test func `What has no raised form is left to its caller`() {
    #expect(Superscripts.raised("1€") == nil)
  }

  @Test func `A raised digit has its plain one`() {
    #expect(
      "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.map(Superscripts.digit) == Array("0123456789".unicodeScalars))
    #expect(Superscripts.digit("a") == "a")
    #expect(Superscripts.isDigit("⁴") && !Superscripts.isDigit("4"))
  }
}
