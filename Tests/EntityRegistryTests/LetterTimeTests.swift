import CouncilModel
import Testing

@testable import EntityRegistry

@Suite struct LetterTimeTests {
  @Test(
    arguments: [
      ("DS 0496/20", "2020"), ("AN 042/2022", "2022"), ("2015/0077", "2015"),
      ("KT-113-2018", "2018"), ("KT/2024/0219", "2024"), ("F 0415/2012", "2012"),
    ])
  func `A running number with a year dates a letter`(reference: String, year: String) {
    #expect(LetterTime.year(in: reference) == year)
  }

  @Test(
    arguments: [
      "21/7387", "17/18464", "8/2023", "6/7547", "20-5805", "XI/A/0087-1", "22-0301", "1585/3",
      "Az. 022.31", "",
    ])
  func `The number of an electoral period is no year`(reference: String) {
    #expect(LetterTime.year(in: reference) == nil)
  }

  @Test func `A letter's own date comes first, then the session's`() {
    var paper = Paper()
    #expect(LetterTime.time(of: paper) == ValidTime())
    paper.reference = "DS 0496/20"
    #expect(LetterTime.time(of: paper) == ValidTime(asOf: "2020", basis: .reference))
    paper.meetingDate = "2020-05-06"
    #expect(LetterTime.time(of: paper) == ValidTime(asOf: "2020-05-06", basis: .session))
    paper.date = "2020-04-01"
    #expect(LetterTime.time(of: paper) == ValidTime(asOf: "2020-04-01", basis: .letter))
  }
}
