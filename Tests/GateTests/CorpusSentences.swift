import ConfinedReading
import CouncilModel
import Foundation
import GermanText
import LetterReading

/// Every sentence of the corpus, as printed, with a capital first and in capitals.
enum CorpusSentences {
  static let all: [String] = {
    do { return try printed().flatMap(written) } catch { return [] }
  }()

  /// A sentence as it may be written.
  static func written(_ sentence: String) -> [String] {
    let capitalised = sentence.prefix(1).uppercased() + sentence.dropFirst()
    return Array(Set([sentence, capitalised, sentence.uppercased()])).sorted()
  }

  private static func printed() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let letters = (paths ?? []).filter { $0.contains("/") && $0.contains(".") }.sorted()
    return try letters.flatMap { path in
      try LetterReader.read(fileAt: folder.appendingPathComponent(path).path, as: path)
        .blocks.flatMap { GermanSentences.split($0.text) }
    }
  }
}
