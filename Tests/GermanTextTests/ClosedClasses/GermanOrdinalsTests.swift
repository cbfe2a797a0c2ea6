import GermanText
import Testing

struct GermanOrdinalsTests {
  @Test(arguments: ["Halbjahr", "Mai,", "Quartal:", "KW", "Bauabschnitts", "Lesung.", "Änderung"])
  func `Months, quarters and the like stand after ordinals`(word: String) {
    #expect(GermanOrdinals.follow(word[...]))
  }

  @Test(arguments: ["Wie", "Kosten", "Maibaum", "Marktplatz", "Sitzungen", "12", ""])
  func `Words that begin questions and items do not`(word: String) {
    #expect(!GermanOrdinals.follow(word[...]))
  }
}
