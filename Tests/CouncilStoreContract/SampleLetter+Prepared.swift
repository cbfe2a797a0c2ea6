internal import CouncilModel
package import CouncilStore
internal import FoundationEssentials

extension SampleLetter {
  /// The letter with this seed, ready to be written.
  ///
  /// - Parameter identity: the seed of its paper's first version, after which its exchanges are
  ///   named; its own if nil.
  package static func prepared(
    _ seed: Int = 1, path: String? = nil, identity: Int? = nil
  ) throws -> PreparedLetter {
    var extraction = try letter(seed, path: path).extraction
    for (index, exchange) in extraction.exchanges.enumerated() {
      extraction.exchanges[index].id = exchangeID(identity ?? seed, exchange.number ?? "")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let terms = SearchTerms(
      subject: TermText(words: [["quartiersmanagement"]]),
      rows: extraction.exchanges.indices.map { index in
        .init(
          exchange: index, text: nil, question: TermText(words: [["träger"]]),
          answer: TermText(words: [["träger"], ["awo"]]), topics: [])
      })
    let json = try PackedBytes(packing: Array(encoder.encode(extraction)))
    return PreparedLetter(
      ReadLetter(extraction, json: json, terms: terms),
      bytes: try PackedBytes(packing: letter(seed).bytes), identity: hash(identity ?? seed))
  }
}
