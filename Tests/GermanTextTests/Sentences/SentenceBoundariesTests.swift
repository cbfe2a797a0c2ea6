import GermanText
import Testing

@Suite struct SentenceBoundariesTests {
  @Test(arguments: [
    ("statt.", "Die"), ("Euro.", nil), ("ab?", "Wie"), ("Nein!", "Die"), ("statt.“", "Der"),
    ("2016.", "Im"), ("e.V.", "Die"), ("usw.", "Die"), ("etc.", "Das"), ("offen", nil),
    ("unklar…", "Der"), ("vor.)", "„Das"), ("66.", nil),
  ])
  func `A full stop, question mark or dots before a new beginning end a sentence`(
    word: String, next: String?
  ) {
    #expect(SentenceBoundaries.ends(word[...], before: next?[...]) == (word != "offen"))
  }

  @Test(arguments: [
    ("Abs.", "2"), ("z.", "B."), ("B.", "Schulen"), ("z.B.", "Schulen"), ("Nr.", "5"),
    ("ca.", "40"), ("Dr.", "Anders"), ("3.", "Mai"), ("2.", "Halbjahr"), ("14.", "12."),
    ("e.V.", "und"), ("usw.", "sind"), ("(vgl.", "Anlage"), ("„Art.", "28"), ("5.308,67", "Euro"),
    ("ab?", "fragte"), ("wie", "Die"), ("folgt:", "Die"), ("", "Die"),
  ])
  func `Abbreviations, ordinals and what runs on end none`(word: String, next: String) {
    #expect(!SentenceBoundaries.ends(word[...], before: next[...]))
  }

  @Test(arguments: [
    ("5.", "Netzwerktreffen", "das", false), ("2.", "Vorsitzende", "Der", false),
    ("12.", "Träger", "sind", true), ("12.", "Die", "am", true), ("15.", "Im", "der", true),
    ("120.", "Träger", "der", true), ("V.", "Die", "e.", true), ("V.", "Neustadt", "e.", false),
    ("V.", "Die", "i.", false),
  ])
  func `The word before says what a number or a letter is`(
    word: String, next: String, previous: String, ends: Bool
  ) {
    #expect(
      SentenceBoundaries.ends(word[...], before: next[...], after: previous[...]) == ends)
  }

  @Test func `Nearly all sentence ends of official German are found, and hardly any other`() {
    var found = 0
    var invented: [Substring] = []
    var missed: [Substring] = []
    for passage in OfficialPassages.all {
      let words = passage.split(whereSeparator: \.isWhitespace)
      for (index, marked) in words.enumerated() {
        let isEnd = marked.last == "⏹"
        let next = index + 1 < words.count ? words[index + 1] : nil
        let ends = SentenceBoundaries.ends(isEnd ? marked.dropLast() : marked, before: next)
        if ends, isEnd { found += 1 }
        if ends, !isEnd { invented.append(marked) }
        if !ends, isEnd { missed.append(marked) }
      }
    }
    let precision = Double(found) / Double(found + invented.count)
    let recall = Double(found) / Double(found + missed.count)
    #expect(found + missed.count >= 60)
    #expect(precision >= 0.98, "\(invented)")
    #expect(recall >= 0.98, "\(missed)")
  }
}
