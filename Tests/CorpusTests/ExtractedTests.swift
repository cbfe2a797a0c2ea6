import ConfinedReading
import CouncilModel
import Foundation
import Testing

/// What the program says about each letter of the corpus is what was last reviewed.
///
/// `UPDATE_EXTRACTED=1 swift test --filter Extracted` (or `make extracted`) rewrites the files and
/// still fails, so that the difference is read.
@Suite struct ExtractedTests {
  private static func file(of letter: CorpusLetter) -> URL {
    CorpusLetter.project.appendingPathComponent("Extracted/\(letter.name).json")
  }

  @Test(arguments: CorpusLetter.all)
  func `The letter reads as it was reviewed, byte for byte`(letter: CorpusLetter) throws {
    let read = try CanonicalJSON.pretty(letter.extraction())
    let file = Self.file(of: letter)
    if ProcessInfo.processInfo.environment["UPDATE_EXTRACTED"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try read.write(to: file)
    }
    let reviewed = try Data(contentsOf: file)
    #expect(read == reviewed, "run make extracted and read the difference")
    #expect(
      ProcessInfo.processInfo.environment["UPDATE_EXTRACTED"] == nil,
      "rewritten: read the difference, then run without UPDATE_EXTRACTED")
  }

  @Test(arguments: CorpusLetter.all)
  func `The line that is stored says the same as the general encoder`(
    letter: CorpusLetter
  ) throws {
    let extraction = try letter.extraction()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try CanonicalJSON.line(extraction)
    #expect(line == Array(try encoder.encode(extraction)) + [UInt8(ascii: "\n")])
  }

  @Test func `Extracted holds a file for every letter and no others`() throws {
    let folder = CorpusLetter.project.appendingPathComponent("Extracted").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let reviewed = Set(names.filter { $0.hasSuffix(".json") })
    #expect(reviewed == Set(CorpusLetter.all.map { $0.name + ".json" }))
  }
}
