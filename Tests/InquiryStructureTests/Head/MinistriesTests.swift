import Testing

@testable import InquiryStructure

struct MinistriesTests {
  @Test(arguments: [
    (
      "Senatsverwaltung für Bildung und Familie\nHerrn Fall",
      "Senatsverwaltung für Bildung und Familie"
    ),
    ("Berlin Senatsverwaltung für Soziales Herrn Fall", "Senatsverwaltung für Soziales"),
    (
      "Senatsverwaltung für Sport und Hilfe für Vereine",
      "Senatsverwaltung für Sport und Hilfe für Vereine"
    ),
    ("Die Stadt Rotheim", nil),
  ])
  func `A ministry is named up to what is no part of it`(text: String, ministry: String?) {
    #expect(Ministries.first(in: text) == ministry)
  }
}
