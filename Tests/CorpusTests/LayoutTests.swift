import ConfinedReading
import CouncilModel
import Foundation
import LetterReading
import Testing

/// Small letters in `Layouts`, each in one way of setting questions and answers, with what must be
/// read from it in `NAME.exchanges`: "number | question | answer" a line, "–" where there is none.
@Suite struct LayoutTests {
  private static let folder = "Tests/CorpusTests/Layouts/"
  private static let suffix = ".exchanges"

  /// The letters' file names.
  private static let letters: [String] = {
    let path = CorpusLetter.project.appendingPathComponent(folder).path
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { !$0.hasSuffix(suffix) }.sorted()
  }()

  @Test func `The letters are there`() {
    #expect(Self.letters.count >= 33)
  }

  @Test(arguments: letters)
  func `Every question of the layout is read with its answer`(letter: String) throws {
    let file = CorpusLetter.project.appendingPathComponent(Self.folder + letter)
    let expected = try String(contentsOf: file.appendingPathExtension("exchanges"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let read = try LetterReader.read(fileAt: file.path, as: letter).exchanges.map { exchange in
      [exchange.number ?? "", exchange.question, exchange.answer].map(Self.onOneLine)
        .joined(separator: " | ")
    }
    #expect(read == expected)
  }

  private static func onOneLine(_ text: String) -> String {
    text.isEmpty ? "–" : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
