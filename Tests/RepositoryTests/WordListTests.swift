import Testing

/// One list of a thing: who mends a word in one of two lists leaves the other wrong.
@Suite struct WordListTests {
  /// Pairs of lists in the sources that share half of the smaller one, each named "list ~ list".
  private static func pairs() throws -> [String] {
    let lists = try Repository.swiftFiles().filter { $0.path.hasPrefix("Sources/") }
      .flatMap { WordList.lists(in: $0.text, path: String($0.path.dropFirst("Sources/".count))) }
    var pairs: Set<String> = []
    for (index, list) in lists.enumerated() {
      for other in lists[(index + 1)...] where list.overlaps(other) {
        pairs.insert([list.key, other.key].sorted().joined(separator: " ~ "))
      }
    }
    return pairs.sorted()
  }

  @Test func `No two lists have half of their words in common but those that are known`() throws {
    let pairs = try Self.pairs()
    let new = pairs.filter { !AllowedWordLists.pairs.contains($0) }
    #expect(new == [], "make one list of each pair: what is German belongs to GermanText")
    let gone = AllowedWordLists.pairs.subtracting(pairs).sorted()
    #expect(gone == [], "take these pairs out of AllowedWordLists, so that they stay away")
  }

  @Test(
    arguments: [
      ("let a = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]", ["a"]),
      ("let a: WordSet = [\n  \"a\", \"b\", // \"x\"\n \"c\", \"d\", \"e\", \"f\",\n]", ["a"]),
      ("let months = [\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4, \"e\": 5, \"f\": 6]", ["months"]),
      ("let a = [\"a\", \"b\", \"c\", \"d\", \"e\"]", []),
      ("let a = [f(\"a\"), \"b\", \"c\", \"d\", \"e\", \"f\", \"g\"]", []),
      ("let a = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"]", []),
      ("let a = \"\"\"\n[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]\n\"\"\"", []),
      ("func f() { [[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]] }", ["f"]),
    ])
  func `Lists of six words and more are found`(source: String, names: [String]) {
    #expect(WordList.lists(in: source, path: "").map(\.name) == names)
  }

  @Test(
    arguments: [
      ("a b c d e f g", "a b c d e f h", true), ("a b c d e f", "A B C D E F g h i j k l m", true),
      ("a b c d e f g h i j k l m", "a b c d e f n o p q r s t", false),
      ("a b c d e g", "a b c d e f", false),
    ])
  func `Two lists overlap with six words that are half of one`(
    one: String, other: String, overlap: Bool
  ) {
    let lists = [one, other].map { words in
      WordList(
        path: "", name: "",
        words: Set(words.split(separator: " ").map { $0.lowercased() }))
    }
    #expect(lists[0].overlaps(lists[1]) == overlap)
    #expect(lists[1].overlaps(lists[0]) == overlap)
  }
}
