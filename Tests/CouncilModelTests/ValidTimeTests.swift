import Testing

@testable import CouncilModel

@Suite struct ValidTimeTests {
  @Test(
    arguments: [
      ("2020", "2020-06-30", true), ("2021", "2020-06-30", false), ("2020-07", "2020-06", false),
      ("2020-06-30", "2020", true), ("2020-06-30", "2020-06-30", true),
      ("2020-07-01", "2020-06-30", false),
    ])
  func `Dates are compared at the precision of the coarser`(
    date: String, other: String, isUpTo: Bool
  ) {
    #expect(ValidTime.isUpTo(date, other) == isUpTo)
  }

  @Test func `What has no date may hold on any day`() {
    #expect(ValidTime().covers("1990-01-01"))
  }

  @Test func `What began before its letter holds since then, and until its end`() {
    let time = ValidTime(asOf: "2022-05-01", basis: .letter, from: "2018", to: "2025")
    #expect(!time.covers("2017-12-31"))
    #expect(time.covers("2018-01-01"))
    #expect(time.covers("2025-12-31"))
    #expect(!time.covers("2026-01-01"))
  }
}
