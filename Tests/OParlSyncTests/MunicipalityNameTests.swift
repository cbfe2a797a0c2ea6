import Testing

@testable import OParlSync

@Suite struct MunicipalityNameTests {
  @Test(
    arguments: [
      ("Stadt Karlsruhe", "Karlsruhe"), ("Landeshauptstadt Erfurt", "Erfurt"),
      ("Gemeinde Hürtgenwald", "Hürtgenwald"), ("Karlsruhe", "Karlsruhe"), ("Stadt", "Stadt"),
      ("Neustadt an der Weinstraße", "Neustadt an der Weinstraße"),
      ("Markt Schwaben", "Markt Schwaben"),
    ])
  func `The word for what a municipality is does not belong to its name`(
    official: String, expected: String
  ) {
    #expect(MunicipalityName.plain(official) == expected)
  }
}
