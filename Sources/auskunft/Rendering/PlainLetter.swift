internal import CouncilModel

/// A letter's own text in reading order, a blank line between blocks, page furniture left out.
struct PlainLetter {
  let text: String

  init(_ extraction: Extraction) {
    text =
      extraction.blocks
      .filter { $0.kind != .furniture }
      .map(\.text)
      .joined(separator: "\n\n") + "\n"
  }
}
