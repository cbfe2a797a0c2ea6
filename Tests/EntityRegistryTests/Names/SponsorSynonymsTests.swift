import Testing

@testable import EntityRegistry

@Suite struct SponsorSynonymsTests {
  @Test(
    arguments: [
      ("awo", "arbeiterwohlfahrt"), ("awo kreisverband", "arbeiterwohlfahrt kreisverband"),
      ("drk", "deutsches rotes kreuz"),
      ("rotes kreuz lindeland", "deutsches rotes kreuz lindeland"),
      ("diakonie", "diakonisches werk"), ("skf", "sozialdienst katholischer frauen"),
      ("vhs lindeland", "volkshochschule lindeland"), ("caritasverband", "caritas"),
      ("johanniter", "johanniter unfall hilfe"),
    ])
  func `A short form at the beginning is written out`(short: String, full: String) {
    #expect(SponsorSynonyms.unified(words(short)) == words(full))
  }

  @Test(
    arguments: [
      "johanniter unfall hilfe", "lindenhof", "förderverein drk", "arbeiterwohlfahrt",
      "diakonisches werk", "",
    ])
  func `A full name stays as it is`(name: String) {
    #expect(SponsorSynonyms.unified(words(name)) == words(name))
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
