import CouncilModel
import Testing

@testable import SenderProfiles

/// What a letter shows of its sender.
@Suite struct TraitReaderTests {
  /// A letter whose blocks follow each other, a line feed between two.
  private static func letter(_ blocks: [(Block.Kind, String)]) -> Extraction {
    var all: [Block] = []
    var start = 0
    for (kind, text) in blocks {
      let end = start + text.utf8.count
      all.append(Block(kind: kind, text: text, page: 1, start: start, end: end))
      start = end + 1
    }
    return Extraction(
      source: Source(path: "a.txt", sha256: "a", format: "text", pages: 1), status: .complete,
      diagnostics: [], paper: Paper(), blocks: all, exchanges: [], facts: [])
  }

  private static func place(of words: String, in letter: Extraction) throws -> Evidence {
    let block = try #require(letter.blocks.first { $0.text.contains(words) })
    let range = try #require(block.text.firstRange(of: words))
    let start = block.start + block.text[..<range.lowerBound].utf8.count
    return Evidence(
      text: words, page: 1, start: start, end: start + words.utf8.count, boxes: [])
  }

  private static func traits(_ letter: Extraction, _ kind: SenderTrait.Kind) -> [String] {
    TraitReader.traits(of: letter).traits.filter { $0.kind == kind }.map(\.text)
  }

  private static let blocks: [(Block.Kind, String)] = [
    (.furniture, "Stadt Auenrode · Marktplatz 1"), (.head, "Vorlage Nr.: 2021/0187"),
    (.head, "Fraktion Grüner Bogen"), (.head, "Träger im Norden"), (.head, "Verantwortlich:"),
    (.head, "Dez. 3"), (.head, "Sehr geehrte Frau Muster,"), (.label, "Zu Frage 1:"),
    (.question, "Wer ist Träger?"), (.furniture, "Seite 1 von 12"), (.furniture, "- 1 -"),
  ]

  private static func whole() throws -> Extraction {
    var letter = Self.letter(blocks)
    letter.paper.municipality = "Auenrode"
    letter.paper.reference = "2021/0187"
    letter.paper.answeredBy = [.init(name: "Dez. 3")]
    letter.paper.evidence.reference = try place(of: "2021/0187", in: letter)
    letter.paper.evidence.subject = try place(of: "Träger im Norden", in: letter)
    letter.paper.evidence.originators = [try place(of: "Fraktion Grüner Bogen", in: letter)]
    letter.paper.evidence.answeredBy = [try place(of: "Dez. 3", in: letter)]
    let question = try place(of: "Wer ist Träger?", in: letter)
    letter.exchanges = [
      Exchange(
        id: "x", number: "1", question: question.text, answer: "", disposition: .answered,
        questionRange: TextRange(question.start, question.end), answerRanges: [])
    ]
    return letter
  }

  @Test(
    arguments: [
      (SenderTrait.Kind.reference, ["0000/0000"]), (.office, ["Dez. 3"]),
      (.label, ["Vorlage Nr.: (reference)", "Verantwortlich: (answeredBy)"]),
      (.answerLabel, ["Zu Frage 0:"]), (.foot, ["Seite 0 von 00"]),
      (
        .head,
        ["Stadt Auenrode · Marktplatz 0", "Vorlage Nr.: 0000/0000", "Verantwortlich:", "Dez. 0"]
      ),
    ])
  func `A letter's traits are what its sender's letters may share`(
    kind: SenderTrait.Kind, texts: [String]
  ) throws {
    #expect(try Self.traits(Self.whole(), kind) == texts)
  }

  @Test func `The sender is the municipality that the letter names`() throws {
    #expect(try TraitReader.traits(of: Self.whole()).sender == "Auenrode")
    #expect(TraitReader.traits(of: Self.letter(Self.blocks)).sender == nil)
  }

  @Test func `A page with hundreds of lines gives some of them`() {
    let lines = (0..<500).map { index in
      let letters = Array("abcdefghij")
      return (Block.Kind.furniture, "Link \(letters[index / 100])\(letters[index % 100 / 10])")
    }
    #expect(TraitReader.traits(of: Self.letter(lines)).traits.count < 100)
  }

  @Test(
    arguments: [
      ("Vorlage Nr.:\t 2021/0187", "Vorlage Nr.: 0000/0000"), ("  DS  12/IV ", "DS 00/IV"),
      ("", ""),
    ])
  func `A shape is a text without its numbers`(text: String, shape: String) {
    #expect(TraitShape.shape(of: text) == shape)
  }
}
