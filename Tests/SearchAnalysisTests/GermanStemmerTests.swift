import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct GermanStemmerTests {
  @Test(
    arguments: [
      ("kindern", "kind"), ("hauser", "haus"), ("trager", "trager"), ("steuern", "steuer"),
      ("regeln", "regel"), ("problem", "problem"), ("offentlichem", "offentlich"),
      ("zentren", "zentr"), ("zentrum", "zentr"), ("lehrerinnen", "lehrer"), ("termin", "termin"),
      ("beginnen", "beginn"), ("berlin", "berlin"), ("ei", "ei"), ("haus", "haus"),
      ("firma", "firm"), ("firmen", "firm"), ("risiko", "risik"), ("praktika", "praktik"),
      ("praktikum", "praktik"), ("beauftragter", "beauftragt"), ("beauftragten", "beauftragt"),
      ("berater", "berater"), ("vermieter", "vermieter"),
    ])
  func `Inflection is taken off`(word: String, stem: String) {
    #expect(GermanStemmer.light(Array(word.utf8)).text == stem)
  }

  @Test(
    arguments: [
      ("sanierung", "sanier"), ("barrierefreiheit", "barrierefrei"), ("bildung", nil),
      ("digitalisierung", "digital"), ("haus", nil), ("jugendlich", "jugend"),
      ("schliessung", "schlies"), ("gefordert", "forder"), ("ausgebaut", "ausbau"),
      ("genehmigt", "genehm"), ("genehmigung", "genehm"),
    ] as [(String, String?)])
  func `Derivation is taken off where the meaning stays`(word: String, stem: String?) {
    #expect(GermanStemmer.strong(Array(word.utf8))?.text == stem)
  }
}
