package import CouncilModel

/// Text in reading order → head fields, questions and answers.
package enum StructureAnalysis {
  package static func structure(of text: LetterText) -> LetterStructure {
    LetterStructure(paper: Paper(), blocks: [], exchanges: [], passages: [])
  }
}
