import GermanText
import Testing

struct GermanSentencesTests {
  @Test(arguments: [
    ("Ja. Siehe Nr. 3.", ["Ja.", "Siehe Nr. 3."]),
    (
      "Der Bau beginnt am 3. Mai. Er dauert ca. 8 Wochen",
      [
        "Der Bau beginnt am 3. Mai.", "Er dauert ca. 8 Wochen",
      ]
    ),
    ("Wer zahlt?\nDie Stadt\tzahlt.", ["Wer zahlt?", "Die Stadt zahlt."]),
    ("Kosten und\nNutzen", ["Kosten und", "Nutzen"]),
    (" \n ", []),
  ])
  func `Texts are cut behind sentences and at line feeds`(text: String, sentences: [String]) {
    #expect(GermanSentences.split(text) == sentences)
  }
}
