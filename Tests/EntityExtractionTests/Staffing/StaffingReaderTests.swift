import CouncilModel
import FoundationEssentials
import Testing

@testable import EntityExtraction

@Suite struct StaffingReaderTests {
  @Test(arguments: [
    ("Besetzt sind ⟦2,5 VZÄ⟧.", ["staffing.phrase"]),
    ("An drei Standorten arbeiten ⟦jeweils 0,5 VZÄ⟧.", ["staffing.each"]),
    ("Die Zahl stieg von ⟦2,0⟧ auf ⟦3,5 VZÄ⟧.", ["staffing.coordinated", "staffing.phrase"]),
    (
      "Es sind ⟦1,0⟧, ⟦0,75⟧ und ⟦0,5 VZÄ⟧.",
      ["staffing.coordinated", "staffing.coordinated", "staffing.phrase"]
    ),
    (
      "Es gibt ⟦2,25 VZÄ⟧, ⟦davon 0,75⟧ für die Beratung.",
      ["staffing.phrase", "staffing.enumeration"]
    ),
    ("20 Planstellen mit ⟦14,96 VZW⟧ sind besetzt.", ["staffing.phrase"]),
    ("Sie ist mit ⟦19,5 Wochenstunden⟧ angestellt.", ["staffing.hours"]),
    ("Die ⟦wöchentliche Arbeitszeit von 4 Stunden⟧ reicht.", ["staffing.hours"]),
    ("Die ⟦Wochenarbeitszeit beträgt 30 Stunden⟧.", ["staffing.hours"]),
    ("Der Hausmeister hat ⟦20 Wochenstunden⟧.", ["staffing.hours"]),
  ])
  func `A passage's positions are read by rule`(marked: String, rules: [String]) {
    let text = MarkedTokens(marked)
    let found = Self.read(text).sorted { $0.range.start < $1.range.start }
    #expect(text.marked.words(found) == text.marked.spans)
    #expect(found.map(\.rule) == rules)
  }

  @Test(arguments: [
    "Die Halle wird mit 38 Wochenstunden belegt.", "Der Kurs hat 4 Wochenstunden.",
    "Der Treff ist 19,5 Wochenstunden geöffnet.", "Er wartete 4 Stunden in der Woche auf Post.",
    "Die Poller stehen an drei Stellen.", "Der Anteil stieg von 2 auf 3 Prozent.",
  ])
  func `Hours of rooms and lessons, and places, are no positions`(text: String) {
    let text = MarkedTokens(text)
    #expect(text.marked.words(Self.read(text)) == [])
  }

  @Test(
    arguments: [
      ("Es gibt 6,6 Stellen für die Fallbearbeitung.", "die Fallbearbeitung"),
      ("Es gibt 2 VZÄ für Beratung und Leitung im Amt.", "Beratung und Leitung"),
      ("Es gibt 2 VZÄ für zwei Jahre.", nil), ("Es gibt 2 VZÄ im Amt.", nil),
    ] as [(String, String?)])
  func `What positions are for is read where it stands right after`(text: String, role: String?)
    throws
  {
    guard case .staffing(let staffing) = try #require(Self.read(MarkedTokens(text)).first).value
    else { return }
    #expect(staffing.role == role)
  }

  private static func read(_ text: MarkedTokens) -> [Finding] {
    var reader = StaffingReader(text.passage, 0)
    reader.readPhrases()
    reader.readHours()
    return reader.found
  }
}
