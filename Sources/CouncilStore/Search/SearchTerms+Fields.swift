package import ByteCodecs
package import CouncilModel

extension SearchTerms: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("rows", rows)
    try visitor.field("subject", subject.packed)
  }

  /// Reads the fields in their order.
  ///
  /// - Parameter exchanges: how many the letter has.
  /// - Throws: where the bytes are not a letter's terms, or those of an exchange that it has not.
  package init(
    from reader: inout ByteReader, exchanges: Int
  ) throws(ByteReader.Malformed) {
    rows = try reader.readArray(Row.init(from:))
    subject = TermText(packed: try reader.readString())
    guard rows.allSatisfy({ $0.exchange.map((0..<exchanges).contains) ?? true }) else {
      throw ByteReader.Malformed(detail: "terms of an exchange that is not there")
    }
  }
}

extension SearchTerms.Row: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("answer", answer.packed)
    try visitor.field("exchange", exchange)
    try visitor.field("question", question.packed)
    try visitor.field("text", text)
    try visitor.field("topics", topics)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a row's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    answer = TermText(packed: try reader.readString())
    exchange = try reader.readOptionalInt()
    question = TermText(packed: try reader.readString())
    text = try reader.readOptionalString()
    topics = try reader.readArray { reader throws(ByteReader.Malformed) in
      try reader.readString()
    }
  }
}
