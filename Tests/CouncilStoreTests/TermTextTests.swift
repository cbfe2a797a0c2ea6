import Testing

@testable import CouncilStore

@Suite struct TermTextTests {
  @Test(
    arguments: [
      ([], ""), ([["träger"]], "träger"), ([["a", "b"], ["c"]], "a+b/c"),
      ([["c"], ["a", "b"]], "c/a+b"),
    ] as [([[String]], String)])
  func `Words and their terms come back, and are joined as a store wants them`(
    words: [[String]], joined: String
  ) {
    let text = TermText(words: words)
    #expect(text.words == words)
    #expect(text.wordCount == words.count)
    #expect(text.joined(wordsBy: UInt8(ascii: "/"), termsBy: UInt8(ascii: "+")) == joined)
    #expect(TermText(packed: text.packed) == text)
    var terms: [String] = []
    text.forEachTerm { terms.append(String(decoding: $0, as: UTF8.self)) }
    #expect(terms == words.flatMap(\.self))
  }

  @Test func `What the words around it give a word is found at its place`() {
    var text = TermText()
    text.append(TermText.Word(terms: ["kinder"]), others: ["kinderhilfe"])
    text.append(TermText.Word(terms: ["jugendhilfe"]))
    #expect(text.words == [["kinder", "kinderhilfe"], ["jugendhilfe"]])
  }
}
