import CouncilModel
import Testing

@testable import OParlSync

@Suite struct FileRoleTests {
  @Test(
    arguments: [
      ("Anfrage", "Anfrage", 0, .inquiry), ("Antwort der Verwaltung", "Anfrage", 1, .answer),
      ("Beantwortung der Anfrage", "Anfrage", 1, .answer), ("Stellungnahme", "Antrag", 2, .answer),
      ("Auszug aus der Niederschrift", "Anfrage", 2, .minutes), ("Vorlage", "Anfrage", 0, .inquiry),
      ("Anlage 1", "Anfrage", 1, nil), (nil, "Antwort auf Anfrage", 0, .answer),
      ("Vorlage", "Beschlussvorlage", 0, nil), (nil, nil, 0, nil),
    ] as [(String?, String?, Int, Paper.PaperType?)])
  func `A file of a paper is told by its name, then by its place`(
    name: String?, paperType: String?, place: Int, expected: Paper.PaperType?
  ) {
    #expect(FileRole.role(name: name, paperType: paperType, place: place) == expected)
  }
}
