package import CouncilModel
import TextMatching

/// Whether a letter that was read again still bears a statement out.
package struct Proof: Sendable {
  /// Whether the bytes are those that the statement was taken from.
  package let sameBytes: Bool
  /// Whether the passage's words stand where they stood.
  package let sameWords: Bool
  /// Whether the rules still read the statement from them; a person may have edited it since.
  package let sameReading: Bool

  /// Whether the words still stand where the statement says.
  package var holds: Bool { sameBytes && sameWords }

  /// - Parameter letter: read again from the archived bytes, with their hash.
  package init(of statement: RegistryStatement, in letter: Extraction) {
    sameBytes = letter.source.sha256 == statement.source.sha256
    sameWords = Self.holdsWords(of: statement.source, in: letter)
    sameReading = StatementReader.proposals(in: letter, recorded: "")
      .contains { $0.statement.id == statement.id }
  }

  private static func holdsWords(of source: StatementSource, in letter: Extraction) -> Bool {
    if let block = letter.blocks.first(where: { $0.range.contains(source.range) }) {
      let start = source.start - block.start
      let printed = block.text.slice(ofBytes: start..<start + source.range.count)
      if printed.byteCount == source.text.byteCount, printed.hasLiteralPrefix(source.text) {
        return true
      }
    }
    // A question may run over several blocks; its words are the exchange's.
    return letter.exchanges.contains {
      $0.questionRange == source.range && $0.question == source.text
    }
  }
}
