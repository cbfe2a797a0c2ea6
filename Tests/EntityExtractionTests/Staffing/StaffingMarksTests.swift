import Testing

@testable import EntityExtraction

@Suite struct StaffingMarksTests {
  @Test(
    arguments: [
      ("besetzt", [StaffingMarks.Mark.employment, .deed]), ("Haushalt", [.employment, .deed]),
      ("geschaffen", [.employment, .deed]), ("gestrichene", [.employment, .deed]),
      ("Kreuzung", [.place]),
      ("Gehwege", [.place]), ("angestellt", [.employment, .working]), ("Planstellen", [.working]),
      ("Hausmeisterin", [.worker]), ("Unterrichts", [.notWorking]), ("geöffnet", [.notWorking]),
      ("Teilzeit", [.employment, .working]), ("Fachkraft", [.employment, .worker]),
      ("Rat", []), ("ab", []), ("2,5", []),
    ] as [(String, [StaffingMarks.Mark])])
  func `A word says these things about employment`(word: String, marks: [StaffingMarks.Mark]) {
    let found = StaffingMarks(MarkedTokens(word).tokens)
    let all: [StaffingMarks.Mark] = [
      .employment, .deed, .place, .working, .worker, .notWorking,
    ]
    for mark in all { #expect(found.has(mark, in: 0..<1) == marks.contains(mark)) }
  }

  @Test func `Only the words of the range are asked, and none outside of the text`() {
    let text = MarkedTokens("Die Stelle ist besetzt")
    let marks = StaffingMarks(text.tokens)
    #expect(marks.has(.deed, in: 0..<4))
    #expect(!marks.has(.deed, in: 0..<3))
    #expect(marks.has(.deed, in: -3..<20))
    #expect(!marks.has(.deed, in: 7..<9))
  }
}
