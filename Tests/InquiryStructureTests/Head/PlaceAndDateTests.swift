import Testing

@testable import InquiryStructure

struct PlaceAndDateTests {
  @Test(arguments: [
    ("Rotheim, den 3. Mai 2021", "2021-05-03"), ("Rotheim, 03.05.2021", "2021-05-03"),
    ("Bad Rotheim, am 03.05.21 Az 12", "2021-05-03"), ("Rotheim,", nil),
    ("Rotheim, den 3. Mai 2021 tagte der Rat", nil), ("im Rat, den 3. Mai 2021", nil),
    ("Die Sitzung fand, wie geplant, den 3. Mai 2021", nil),
  ])
  func `A place and a date alone on a line are the letter's date`(line: String, date: String?) {
    #expect(PlaceAndDate.date(in: line) == date)
  }

  @Test(arguments: [
    ("Er tagt jährlich. Rotheim, den 3. Mai 2021 Im Auftrag", "2021-05-03"),
    ("Er tagt jährlich, den Rest bezahlt die Stadt.", nil),
  ])
  func `A paper on one line closes with place and date`(text: String, date: String?) {
    #expect(PlaceAndDate.inside(text) == date)
  }
}
