import CouncilModel
import DocumentFormats
import InquiryStructure
import LetterForge
import PageLayout

/// What is read of a forged letter, beside what is right.
struct ForgeReading {
  let letter: ForgedLetter
  let structure: LetterStructure

  init(_ letter: ForgedLetter) throws {
    self.letter = letter
    let text = LayoutAnalysis.letterText(of: try Formats.read(Array(letter.text.utf8)))
    structure = StructureAnalysis.structure(of: text) { $0 ?? "" }
  }

  /// How many exchanges are right in number, question and answer.
  var right: Int {
    var left = structure.exchanges
    var count = 0
    for expected in letter.exchanges {
      guard
        let index = left.firstIndex(where: { exchange in
          exchange.number == expected.number
            && Self.isSame(exchange.question, expected.question)
            && Self.isSame(exchange.answer, expected.answer)
        })
      else { continue }
      left.remove(at: index)
      count += 1
    }
    return count
  }

  var isRight: Bool {
    right == letter.exchanges.count && structure.exchanges.count == letter.exchanges.count
  }

  /// Sentences that stand in no exchange and no passage.
  var lost: [String] {
    let read =
      structure.exchanges.map(\.answer).joined(separator: " ")
      + structure.passages.map(\.passage.text).joined(separator: " ")
    let letters = Self.letters(read)
    return letter.sentences.filter { !letters.contains(Self.letters($0)) }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    letters(one) == letters(other)
  }

  /// Letters and digits only: line breaks and bullets say nothing.
  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }
}
