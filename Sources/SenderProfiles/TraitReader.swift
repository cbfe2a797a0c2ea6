package import CouncilModel

/// Reads from a letter's extraction what it shows of its sender: the same for the same extraction.
package struct TraitReader {
  /// The version of these rules; raised with each change, so that letters are looked at again.
  package static let rules = 1

  /// In characters: what is shorter (page numbers, bullets) stands in letters of all senders, and
  /// what is longer is a sentence.
  private static let lineLength = 4...80
  /// In characters: a longer text before a field is no label.
  private static let longestLabel = 40
  /// A letter with more lines around its text is a web page; the first ones say enough of it.
  private static let most = 60
  /// Words of lines that letters of all senders begin with.
  private static let salutation = ["geehrte", "wie folgt", " ich ", " wir "]

  private let extraction: Extraction
  private let lines: [FrameLine]
  private var traits: [SenderTrait] = []

  private init(_ extraction: Extraction) {
    self.extraction = extraction
    lines = FrameLine.all(of: extraction)
  }

  /// What a letter shows.
  package static func traits(of extraction: Extraction) -> LetterTraits {
    var reader = TraitReader(extraction)
    reader.addReference()
    reader.addLabels()
    reader.addAnswerLabels()
    reader.addOffices()
    reader.addLines()
    return LetterTraits(
      sender: extraction.paper.municipality, traits: Array(reader.traits.prefix(most)))
  }

  private mutating func add(_ kind: SenderTrait.Kind, _ text: String) {
    let trait = SenderTrait(kind, text)
    if !text.isEmpty && !traits.contains(trait) { traits.append(trait) }
  }

  private mutating func addReference() {
    guard let reference = extraction.paper.reference else { return }
    add(.reference, TraitShape.shape(of: reference))
  }

  /// What stands before a field in its line, or alone in the line above it.
  private mutating func addLabels() {
    let evidence = extraction.paper.evidence
    let fields = [
      ("reference", evidence.reference), ("subject", evidence.subject), ("date", evidence.date),
      ("originators", evidence.originators.first), ("answeredBy", evidence.answeredBy.first),
    ]
    for (name, place) in fields {
      guard let place,
        let index = lines.firstIndex(where: {
          $0.range.start <= place.start && place.start < $0.range.end
        })
      else { continue }
      let line = lines[index]
      let before = line.text.utf8.prefix(place.start - line.range.start)
      var label = TraitShape.shape(of: String(decoding: before, as: UTF8.self))
      if label.isEmpty, index > 0, lines[index - 1].text.hasSuffix(":") {
        label = TraitShape.shape(of: lines[index - 1].text)
      }
      if !label.isEmpty && label.count <= Self.longestLabel { add(.label, "\(label) (\(name))") }
    }
  }

  private mutating func addAnswerLabels() {
    for block in extraction.blocks where block.kind == .label {
      let shape = TraitShape.shape(of: block.text)
      if shape.count <= Self.longestLabel { add(.answerLabel, shape) }
    }
  }

  private mutating func addOffices() {
    for office in extraction.paper.answeredBy { add(.office, office.name) }
  }

  /// Lines of the frame, but for those with what a letter is about and who asks.
  private mutating func addLines() {
    let evidence = extraction.paper.evidence
    let own = evidence.originators + [evidence.subject].compactMap(\.self)
    for line in lines {
      let shape = TraitShape.shape(of: line.text)
      guard Self.lineLength.contains(shape.count), shape.contains(where: \.isLetter),
        !Self.salutation.contains(where: shape.contains),
        !own.contains(where: { $0.start < line.range.end && line.range.start < $0.end })
      else { continue }
      add(line.isHead ? .head : .foot, shape)
    }
  }
}
