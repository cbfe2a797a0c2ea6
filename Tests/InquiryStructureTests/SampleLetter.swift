import CouncilModel
import DocumentFormats
import InquiryStructure
import PageLayout

/// A letter of plain text on its way through format, layout and structure.
struct SampleLetter {
  let text: LetterText

  init(_ plain: String) throws {
    text = LayoutAnalysis.letterText(of: try Formats.read(Array(plain.utf8)))
  }

  var structure: LetterStructure { StructureAnalysis.structure(of: text) { $0 ?? "unnumbered" } }

  /// The exchanges as "number | question | answer", "–" where there is none.
  var exchanges: [String] {
    structure.exchanges.map { exchange in
      let parts = [exchange.number ?? "", exchange.question, exchange.answer]
      return parts.map { $0.isEmpty ? "–" : $0.split(separator: "\n").joined(separator: " ") }
        .joined(separator: " | ")
    }
  }
}
