import Testing

@testable import InquiryStructure

struct VisibilityTests {
  @Test(arguments: [
    ("öffentlich", true), ("Nichtöffentlich", false), ("nicht öffentlich", false), ("Rat", nil),
  ])
  func `A paper is public, not public, or does not say`(text: String, isPublic: Bool?) {
    #expect(Visibility.isPublic(text) == isPublic)
  }

  @Test(arguments: [
    ("öffentlich", true), ("nichtöffentlich", true), ("öffentliche Spielplätze", false),
  ])
  func `Only a line that says nothing else is alone`(text: String, isAlone: Bool) {
    #expect(Visibility.isAlone(text) == isAlone)
  }
}
