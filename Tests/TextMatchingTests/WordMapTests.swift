import Testing

@testable import TextMatching

struct WordMapTests {
  private let months: WordMap<Int> = ["januar": 1, "märz": 3, "mai": 5]

  @Test(arguments: [("januar", 1), ("märz", 3), ("mai", 5)])
  func `A word of the map has its value`(word: String, value: Int) {
    #expect(months[word] == value)
  }

  @Test(arguments: ["", "mär", "maii", "März", "juni", "januat"])
  func `Any other word has none`(word: String) {
    #expect(months[word] == nil)
  }
}
