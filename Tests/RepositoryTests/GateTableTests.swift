import Testing

/// Every quick check before a rule is asked together with its rule, or is made from its words.
@Suite struct GateTableTests {
  /// Checks that have no words or letters of their own, and rules that only sound like checks.
  private static let withoutWords: [String: String] = [
    "ByteFilter.mightContain": "made from the texts that it stands for",
    "ByteStrings.mightContain": "made from the texts that it stands for",
    "PhraseSet.mightContain": "made from the words that it stands for",
    "PhraseSet.mightHaveElement": "made from the words that it stands for",
    "PrefixSet.mightBegin": "made from the stems that it stands for",
    "WordSet.mightContain": "made from the words that it stands for",
    "WordSignatures.mightContain": "made from the text and the words asked for",
    "WhiteSpace.mightHoldLineEnd":
      "asks bytes, no words; WhiteSpaceTests asks it with all line ends",
    "TokenizedPassage.mightContain": "made from the text and the words asked for",
    "WordChoice.mightTake": "made from the terms looked for; LetterPairsTests asks it",
    "Numeral.mightBegin": "asks what the rule asks",
    "DatePhrase.mightName": "part of DatePhrase.mightBegin",
    "StaffingReader.mightContainUnits": "StaffingUnit.mightStand, of any token",
    "CountedThing.mightFollow": "a rule",
    "FormReader.mightBegin": "a rule",
    "TickBoxes.mightHoldBox": "TickBoxesTests asks it with every sign",
    "TwiceEncoded.mightBeTwiceEncoded": "TwiceEncodedTests asks it with every character",
    "PDFCharacters.mightPart": "PDFCharactersTests asks it with every scalar",
  ]

  /// `Type.function` of every declaration that says what might be.
  private static func declared() throws -> Set<String> {
    var names: Set<String> = []
    for file in try Repository.files(in: "Sources", ending: ".swift") {
      guard let name = file.path.split(separator: "/").last else { continue }
      let type = name.dropLast(".swift".count).prefix { $0 != "+" }
      for line in file.lines {
        let words = line.split(whereSeparator: { " (:<".contains($0) })
        for (keyword, word) in zip(words, words.dropFirst())
        where keyword == "func" || keyword == "var" {
          guard word.hasPrefix("might"), !isLocal(line) else { continue }
          names.insert("\(type).\(word)")
        }
      }
    }
    return names
  }

  /// Whether a line declares something inside a function: deeper than a member of a type.
  private static func isLocal(_ line: Substring) -> Bool {
    line.prefix { $0 == " " }.count > 2 && !line.contains("func ") && !line.contains("{")
  }

  @Test func `Every check is paired with its rule or has no words of its own`() throws {
    let pairs = try Repository.files(in: "Tests/GateTests", ending: ".swift").map(\.text).joined()
    let declared = try Self.declared()
    #expect(declared.count > 20)
    let unpaired = declared.filter { !pairs.contains("\"\($0)\"") && Self.withoutWords[$0] == nil }
    #expect(unpaired.sorted() == [])
    #expect(Set(Self.withoutWords.keys).subtracting(declared).sorted() == [])
  }

  @Test func `No check is hidden under the old word`() throws {
    let hidden = try Repository.files(in: "Sources", ending: ".swift").flatMap { file in
      file.lines.filter { line in
        ["func may", "var may", "let may"].contains { line.contains($0) }
      }.map { "\(file.path): \($0)" }
    }
    #expect(hidden == [])
  }
}
