import ByteCodecs
internal import CouncilModel
internal import CouncilStore

/// A letter on its way from a worker.
extension ReadLetter {
  func write(to writer: inout ByteWriter) {
    writer.write(source)
    writer.write(status.rawValue)
    writer.write(diagnostics)
    writer.write(paper)
    writer.write(exchanges)
    writer.write(facts.count)
    writer.write(facts.bytes)
    writer.write(json.count)
    writer.write(json.zlib)
    writer.write(terms)
  }

  /// Reads what a worker wrote.
  ///
  /// - Parameter request: what the worker was asked.
  /// - Throws: where the bytes are not a letter's, or another letter's.
  init(
    from reader: inout ByteReader, of request: LetterRequest
  ) throws(ByteReader.Malformed) {
    let source = try Source(from: &reader)
    guard source.path == request.path, source.sha256 == request.sha256 else {
      throw ByteReader.Malformed(detail: "another letter")
    }
    let status = try reader.readWord(Extraction.Status.self)
    let diagnostics = try reader.readArray(Diagnostic.init(from:))
    let paper = try Paper(from: &reader)
    let exchanges = try reader.readArray(Exchange.init(from:))
    let facts = try FactRows(
      count: try reader.readInt(), packed: try reader.readBytes(), exchanges: exchanges.count)
    let json = PackedBytes(count: try reader.readInt(), zlib: Array(try reader.readBytes()))
    self.init(
      source: source, status: status, diagnostics: diagnostics, paper: paper,
      exchanges: exchanges, facts: facts, json: json,
      terms: try SearchTerms(from: &reader, exchanges: exchanges.count))
  }
}
