package import CouncilModel

/// A letter's text with its facts marked: any stretch of it as pieces, each with the fact that it
/// shows.
package struct LetterMarks: Sendable {
  /// A stretch of text that belongs to one fact, or to none.
  package struct Piece: Sendable, Equatable {
    package var text: String
    /// Index of the fact; nil where the words are no fact's.
    package var fact: Int?
    /// UTF-8 offsets into the letter's text.
    package var range: TextRange
  }

  /// Block by block; between blocks there is a line end.
  private let blocks: [Block]
  /// Facts that are marked, as they stand: none overlaps another.
  private let marked: [(fact: Int, range: TextRange)]
  /// The fact whose mark shows a fact, for each of the letter's: itself, or one that holds its words.
  package let shownBy: [Int]

  package init(_ extraction: Extraction) {
    blocks = extraction.blocks
    var marked: [(fact: Int, range: TextRange)] = []
    var shownBy = Array(extraction.facts.indices)
    let order = extraction.facts.indices.sorted { left, right in
      let (left, right) = (extraction.facts[left].evidence, extraction.facts[right].evidence)
      return (left.start, right.end) < (right.start, left.end)
    }
    for fact in order {
      let range = extraction.facts[fact].evidence.range
      if let last = marked.last, range.start < last.range.end {
        shownBy[fact] = last.fact
      } else if !range.isEmpty {
        marked.append((fact, range))
      }
    }
    self.marked = marked
    self.shownBy = shownBy
  }

  /// The paragraphs of a stretch: each block's part of it, with its kind.
  package func paragraphs(in range: TextRange) -> [(kind: Block.Kind, pieces: [Piece])] {
    blocks[firstBlock(endingAfter: range.start)...]
      .prefix { $0.start < range.end }
      .map { block in
        let part = TextRange(max(block.start, range.start), min(block.end, range.end))
        return (block.kind, pieces(of: block, in: part))
      }
      .filter { !$0.pieces.isEmpty }
  }

  private func pieces(of block: Block, in range: TextRange) -> [Piece] {
    let text = block.text.utf8
    guard text.count == block.end - block.start, !range.isEmpty else { return [] }
    var pieces: [Piece] = []
    var position = range.start
    func add(upTo end: Int, _ fact: Int?) {
      guard end > position else { return }
      let start = text.index(text.startIndex, offsetBy: position - block.start)
      let part = text[start..<text.index(start, offsetBy: end - position)]
      pieces.append(
        Piece(
          text: String(Substring(part)), fact: fact, range: TextRange(position, end)))
      position = end
    }
    for mark in marked[firstMark(endingAfter: range.start)...] {
      guard mark.range.start < range.end else { break }
      add(upTo: max(mark.range.start, position), nil)
      add(upTo: min(mark.range.end, range.end), mark.fact)
    }
    add(upTo: range.end, nil)
    return pieces
  }

  private func firstBlock(endingAfter offset: Int) -> Int {
    Self.first(in: blocks.indices) { blocks[$0].end > offset }
  }

  private func firstMark(endingAfter offset: Int) -> Int {
    Self.first(in: marked.indices) { marked[$0].range.end > offset }
  }

  /// The first index that keeps what all after it keep; the end where none does.
  private static func first(in indices: Range<Int>, _ keeps: (Int) -> Bool) -> Int {
    var (low, high) = (indices.lowerBound, indices.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if keeps(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
