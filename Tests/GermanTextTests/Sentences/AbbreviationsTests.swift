import Testing

@testable import GermanText

@Suite struct AbbreviationsTests {
  @Test(
    arguments: [
      "kath", "ev", "exkl", "tsd", "jährl", "betr", "einschl", "bzgl", "entspr", "mio", "abs",
      "z.b", "i.d.r", "usw", "durchschn",
    ])
  func `There is one list, for whoever asks`(word: String) {
    #expect(Abbreviations.contains(word))
  }

  @Test(arguments: ["haus", "statt", "e", "", "kath.", "Abs"])
  func `Other words are not short for any`(word: String) {
    #expect(!Abbreviations.contains(word))
  }

  @Test(
    arguments: [
      ("kath", "Kirche"), ("Ev", "Kirchengemeinde"), ("Dipl.-Ing", "Muster"), ("Lindenstr", "12"),
      ("B", "Muster"), ("Th.A", "Muster"), ("e.V", "Lindeland"), ("Str", "Nord"),
      ("betr", "Antrag"), ("Tsd", "Euro"), ("Co", "KG"),
    ])
  func `Words are shortened before what goes on`(word: String, next: String) {
    #expect(Abbreviations.isShortened(word[...], before: next[...]))
  }

  @Test(
    arguments: [
      ("usw", "Die"), ("etc", "Der"), ("e.V", "Im"), ("e.V", "Die"), ("Haus", "Die"),
      ("Lindenstr", "Die"), ("2016", "Im"),
    ])
  func `Some end sentences as other words do`(word: String, next: String) {
    // "Lindenstr." is no word of the list; only a number says that it is short.
    #expect(!Abbreviations.isShortened(word[...], before: next[...]))
  }
}
