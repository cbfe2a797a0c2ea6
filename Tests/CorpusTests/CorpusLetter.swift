import ConfinedReading
import CouncilModel
import Foundation
import LetterReading
import Testing

/// A letter of the project's own, with what the project says about it.
struct CorpusLetter: CustomTestStringConvertible {
  /// The project's top folder.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `Corpus/<council>/<reference>.<ext>`.
  let path: String

  static let all: [CorpusLetter] = {
    let folder = project.appendingPathComponent("Corpus").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.contains("/") && $0.contains(".") }.sorted()
      .map { CorpusLetter(path: "Corpus/" + $0) }
  }()

  /// `<council>/<reference>`.
  var name: String {
    let rest = path.dropFirst("Corpus/".count)
    return String(rest[..<(rest.lastIndex(of: ".") ?? rest.endIndex)])
  }

  var testDescription: String { name }

  func extraction() throws -> Extraction {
    try LetterReader.read(fileAt: Self.project.appendingPathComponent(path).path, as: path)
  }

  func expectation() throws -> Expectation {
    let file = Self.project.appendingPathComponent(
      "Tests/CorpusTests/Expectations/\(name).json")
    return try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: file))
  }
}
