import CouncilModel
import Foundation
import LetterReading
import Testing

/// PDF letters, drawn by poppler: every number in a fact shows where its evidence says.
///
/// `PRINTED_FACTS=FOLDER:FOLDER swift test --filter PrintedFactsTests` looks at other letters, and prints
/// how many facts it found and what does not show.
@Suite struct PrintedFactsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Files whose first bytes are a PDF's, in order.
  private static func letters(in folders: [String]) throws -> [String] {
    try folders.flatMap { folder in
      let path = root.appending(path: folder).path
      return try FileManager.default.subpathsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(".pdf") }.sorted().map { "\(path)/\($0)" }
    }
  }

  /// What does not show, in words, and how many facts with numbers there are.
  private static func hidden(in letter: Extraction, _ pdf: [UInt8]) -> (facts: Int, words: [String])
  {
    let numbered = letter.facts.filter { $0.evidence.text.contains(where: \.isNumber) }
    let images = DrawnImage.images(of: pdf, pages: Set(numbered.map(\.evidence.page)))
    var words: [String] = []
    for fact in numbered {
      let evidence = fact.evidence
      let sights = evidence.boxes.map { images[evidence.page]?.sight(of: $0) ?? .outsideThePage }
      guard sights.isEmpty || sights.contains(where: { $0 != .print }) else { continue }
      let seen = sights.isEmpty ? "no box" : "\(sights)"
      words.append(
        "\(letter.source.path), page \(evidence.page): \(fact.value.type): \(evidence.text): \(seen)"
      )
    }
    return (numbered.count, words)
  }

  @Test func `Every number in a fact of a letter shows on its page`() throws {
    let named = ProcessInfo.processInfo.environment["PRINTED_FACTS"]
    let folders = named?.split(separator: ":").map(String.init) ?? ["Corpus"]
    var count = 0
    for path in try Self.letters(in: folders) {
      let pdf = Array(try Data(contentsOf: URL(filePath: path)))
      let letter: Extraction
      do {
        letter = try LetterReader.read(pdf, sha256: "", path: path, identity: nil)
      } catch {
        // What cannot be read has no facts.
        continue
      }
      let (facts, words) = Self.hidden(in: letter, pdf)
      count += facts
      for words in words { Issue.record("\(words)") }
    }
    if named != nil { print("\(count) facts with numbers") }
    #expect(count > 20)
  }
}
