import ByteCodecs
internal import ConfinedWorkers
internal import CouncilModel
internal import CouncilStore

/// A prepared letter on its way from a worker. Neither the bytes nor what the worker was told
/// (path, hash, identity) is among it.
extension PreparedLetter {
  func write(to writer: inout ByteWriter) {
    writer.write(source.format.rawValue)
    writer.write(source.pages)
    writer.write(source.ocr)
    writer.write(status.rawValue)
    writer.write(diagnostics) { writer, diagnostic in
      writer.write(diagnostic.severity.rawValue)
      writer.write(diagnostic.page)
      writer.write(diagnostic.message)
    }
    paper.write(to: &writer)
    writer.write(exchanges) { writer, exchange in exchange.write(to: &writer) }
    writer.write(facts.count)
    writer.write(facts.bytes)
    writer.write(json.count)
    writer.write(json.zlib)
    terms.write(to: &writer)
  }

  init(
    from reader: inout ByteReader, of request: LetterRequest
  ) throws(ByteReader.Malformed) {
    let format = try reader.readWord(Document.Format.self)
    let pages = try reader.readInt()
    let ocr = try reader.readBool()
    let status = try reader.readWord(Extraction.Status.self)
    let diagnostics = try reader.readArray { reader throws(ByteReader.Malformed) in
      Diagnostic(
        try reader.readWord(Diagnostic.Severity.self), page: try reader.readOptionalInt(),
        try reader.readString())
    }
    let paper = try Paper(from: &reader)
    let exchanges = try reader.readArray { reader throws(ByteReader.Malformed) in
      try Exchange(from: &reader)
    }
    let facts = FactRows(
      count: try reader.readInt(), packed: try reader.readBytes(), exchanges: exchanges.count)
    guard let facts else { throw ByteReader.Malformed(detail: "facts that cannot be decoded") }
    let json = PackedBytes(count: try reader.readInt(), zlib: Array(try reader.readBytes()))
    self.init(
      source: Source(
        path: request.path, sha256: request.sha256, format: format, pages: pages, ocr: ocr),
      status: status, diagnostics: diagnostics, paper: paper, exchanges: exchanges, facts: facts,
      json: json, bytes: PackedBytes(count: 0, zlib: []), identity: request.identity,
      terms: try SearchTerms(from: &reader, exchanges: exchanges.count))
  }
}
