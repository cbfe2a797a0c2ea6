import Testing

@testable import TextMatching

struct StringWordsTests {
  @Test(arguments: [
    ("Zu  1.:\tJa.", ["Zu", "1.:", "Ja."]),
    (" führt ", ["führt"]),
    ("eine\nZeile", ["eine\nZeile"]),
    (" \t", []),
    ("", []),
  ])
  func `Words stand between spaces and tabs`(text: String, words: [String]) {
    #expect(text.words.map(String.init) == words)
    #expect(text.wordCount == words.count)
  }

  @Test func `Empty lines are no lines`() {
    #expect("a\n\nb c\n".nonEmptyLines == ["a", "b c"])
  }

  @Test func `Squeezed text has single spaces`() {
    #expect(" Amt \t für\n Ähnliches ".collapsedWhiteSpace == "Amt für Ähnliches")
  }

  @Test func `White space is dropped from the front only`() {
    #expect("  a b ".droppingLeadingSpaces == "a b ")
    #expect("\t a"[...].droppingLeadingWhiteSpace == "a")
    #expect("\ta".droppingLeadingSpaces == "\ta")
    #expect("   ".droppingLeadingSpaces.isEmpty)
  }

  @Test(arguments: [("Frage 1", "Frage"), ("Frage", "Frage"), (" Frage", ""), ("", "")])
  func `The first word ends at a space`(text: String, word: String) {
    #expect(text[...].firstWord == word[...])
  }
}
