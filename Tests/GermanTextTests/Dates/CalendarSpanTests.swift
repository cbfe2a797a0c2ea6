import GermanText
import Testing

struct CalendarSpanTests {
  @Test(arguments: [
    ("31.12.2014", "2014-12-31", "2014-12-31"), ("15. August 2014", "2014-08-15", "2014-08-15"),
    ("8. Dez. 2017", "2017-12-08", "2017-12-08"), ("14. 12. 2018", "2018-12-14", "2018-12-14"),
    ("März 2020", "2020-03", "2020-03"), ("Sept. 2021", "2021-09", "2021-09"),
    ("03/2022", "2022-03", "2022-03"), ("2018", "2018", "2018"),
    ("2017/18", "2017", "2018"), ("2022/2023", "2022", "2023"), ("1999/00", "1999", "2000"),
  ])
  func `Days, months and years are read as exactly as they are printed`(
    text: String, start: String, end: String
  ) throws {
    let tokens = Tokenizer.tokens(of: text)
    let span = try #require(CalendarSpan(tokens, at: 0))
    #expect(span.start == start)
    #expect(span.end == end)
    #expect(span.span == tokens.indices)
  }

  @Test(arguments: [
    "2015/0077", "2017/19", "2.018", "20180", "1850", "31.02.2014", "mai 2020", "Runde 2020",
    "8. Dezember 17 Uhr", "2014-3", "2014er", "31.12.2014/5", "",
  ])
  func `Other numbers are none`(text: String) {
    #expect(CalendarSpan(Tokenizer.tokens(of: text), at: 0) == nil)
  }

  @Test(arguments: [
    ("1. Januar bis", "2020-01-01"), ("01.01. bis", "2020-01-01"), ("Mai bis", "2020-05"),
  ])
  func `A day or month takes the year that is printed after it`(text: String, iso: String) {
    #expect(CalendarSpan(Tokenizer.tokens(of: text), at: 0, year: "2020")?.start == iso)
  }
}
