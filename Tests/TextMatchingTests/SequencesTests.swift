import Testing
import TextMatching

struct SequencesTests {
  @Test(arguments: [
    ("Der ⟦Treff  am\nWehr⟧ ist offen", "Treff am Wehr"), ("⟦CDU⟧", "CDU"),
    ("ein Treff, der ⟦Treff am⟧ Wehr", "Treff am"),
  ])
  func `Words are found whatever white space parts them`(marked: String, words: String) {
    check(marked) { $0.firstRange(ofWords: words.split(separator: " ")) }
  }

  @Test(arguments: [
    ("die ⟦CDU - Fraktion⟧", "CDU-Fraktion"), ("⟦18 / 21 357⟧ vom", "18/21-357"),
    ("(⟦Dr. Muster⟧)", "Dr Muster"),
  ])
  func `Letters and digits are found whatever signs part them`(marked: String, text: String) {
    check(marked) { $0.firstRange(ofLettersOf: text) }
  }

  @Test(arguments: ["Treff im Wehr", "", "–"])
  func `What does not stand there is not found`(words: String) {
    let text = "Treff am Wehr"[...]
    #expect(text.firstRange(ofWords: words.split(separator: " ")) == nil || words == "–")
    #expect(text.firstRange(ofLettersOf: words) == nil)
  }

  private func check(_ marked: String, _ find: (Substring) -> Range<String.Index>?) {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let expected = marked.split(separator: "⟦", omittingEmptySubsequences: false)[1]
      .prefix { $0 != "⟧" }
    #expect(find(text[...]).map { text[$0] } == expected)
  }
}
