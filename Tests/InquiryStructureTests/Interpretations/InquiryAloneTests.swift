import CouncilModel
import Testing

/// Whether what stands below an inquiry's questions is its reasons or an answer.
struct InquiryAloneTests {
  private func structure(_ title: String, _ below: String) throws -> LetterStructure {
    try SampleLetter(
      """
      Stadt Havelbrück

      \(title)

      Stadträtin Petra Beispiel (SPD)

      1. Wie viele Stellen hat der Treff am Wehr?
      2. Wann zieht der Treff um?

      \(below)
      """
    ).structure
  }

  private static let reasons = "Der Treff ist seit Jahren überlaufen. Viele Angebote fallen aus."

  @Test(
    arguments: ["ANFRAGE", "Anfrage", "A n f r a g e", "Schriftliche Anfrage", "Kleine Anfrage"])
  func `Reasons below the questions answer nothing`(title: String) throws {
    let letter = try structure(title, Self.reasons)
    #expect(letter.paper.paperType == .inquiry)
    #expect(letter.exchanges.map(\.number) == ["1", "2"])
    #expect(letter.exchanges.allSatisfy { $0.answer.isEmpty && $0.disposition == .notAnswered })
    // Nothing is lost.
    #expect(letter.blocks.contains { $0.text.contains("seit Jahren überlaufen") })
  }

  @Test(
    arguments: [
      ("Stellungnahme zur Anfrage", reasons),
      ("Anfrage", "Zu 1.: Der Treff hat 2,5 Stellen.\nZu 2.: Im Herbst."),
      ("Anfrage", "Antwort der Verwaltung:\nDer Treff hat 2,5 Stellen und zieht im Herbst um."),
      ("Anfrage zum Treff am Wehr", reasons),
    ])
  func `A letter that answers, or has another title, is read as it was`(
    title: String, below: String
  ) throws {
    let letter = try structure(title, below)
    #expect(letter.paper.paperType == .answer)
    #expect(letter.exchanges.contains { !$0.answer.isEmpty })
  }
}
