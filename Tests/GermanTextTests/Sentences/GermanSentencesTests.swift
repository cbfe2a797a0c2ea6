import CouncilModel
import GermanText
import Testing

@Suite struct GermanSentencesTests {
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
  func `Texts are cut after sentences and at line feeds`(text: String, sentences: [String]) {
    #expect(GermanSentences.split(text) == sentences)
  }

  /// "|" stands where a sentence ends and another begins.
  static let marked = [
    "Die kath. Kirche und die ev. Gemeinde zahlen je 40 Tsd. Euro.| Der Rat stimmt zu.",
    "Es sind 12 Stellen exkl. Leitung und einschl. Vertretung.| Weitere folgen.",
    "Bzgl. Frage 2 gilt das entspr. Schreiben betr. Haushalt.| Mehr ist nicht bekannt.",
    "Die Kosten liegen jährl. bei 5 Mio. Euro.| Das ist mehr als 2019.",
    "Das 5. Netzwerktreffen war im Mai.| Am 3. Juni folgt das 6. Treffen.",
    "Der 2. Vorsitzende kommt.| Die 1. Sitzung ist am 4. 5. 2021.",
    "Träger ist der Lindenhof e.V.| Im Gebiet Nord gibt es ihn nicht.",
    "Träger ist der Lindenhof e. V.| Die Stadt zahlt.",
    "Der Lindenhof e. V. Neustadt zahlt nicht.| Er kann nicht.",
    "Der Arbeiterwohlfahrt Kreisverband Lindeland e.V. Neustadt gehört das Haus.| Ja.",
    "Es gibt Bänke, Tische usw.| Die Stadt pflegt sie.",
    "Nach § 4 Abs. 2 Nr. 3 i. V. m. Art. 28 GG gilt das.| Dazu s. Anlage.",
    "Seit 2016.| Danach nicht.| Insgesamt waren es 120.| Davon sind 12 neu.",
    "Ist das so?| Nein!| Doch.",
    "„Das gilt.“| Der Rat tagt (vgl. Anl. 2).| Danach nicht.",
    "Wir haben 15.| Im Jahr davor waren es 14.| Das reicht.",
    "Frau Dr. Muster und Herr Prof. Beispiel, Lindenstr. 12, kommen.| Wann?",
    "Die Fahrt kostet 5.308,67 Euro.| Das sind 2,5 v. H. mehr.",
  ]

  @Test(arguments: marked)
  func `Strings, places and tokens are cut at the same points`(marked: String) {
    let parts = marked.split(separator: "|").map { part in
      String(part.drop { $0 == " " })
    }
    let text = marked.split(separator: "|").joined()
    #expect(GermanSentences.split(text) == parts)
    let places = GermanSentences.ranges(in: text)
    #expect(places.map { self.text(text, $0) } == parts)
    let tokens = Tokenizer.tokens(of: text)
    let ranges = GermanSentences.ranges(of: tokens)
    #expect(ranges.map { self.text(text, tokens.textRange($0)) } == parts)
    #expect(ranges.flatMap { $0 } == Array(tokens.indices))
  }

  private func text(_ text: String, _ range: TextRange) -> String {
    String(decoding: text.utf8.dropFirst(range.start).prefix(range.count), as: UTF8.self)
  }

  @Test func `Places are counted in bytes, and leave out what stands between sentences`() {
    #expect(
      GermanSentences.ranges(in: "  Größe?  Ja.\n\nÜber 5.") == [
        TextRange(2, 10), TextRange(12, 15), TextRange(17, 25),
      ])
  }
}
