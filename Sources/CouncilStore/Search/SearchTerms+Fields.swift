package import ByteCodecs
package import CouncilModel

extension SearchTerms: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("rows", rows)
    try visitor.field("subject", subject)
  }

  /// Reads the fields in their order.
  ///
  /// - Parameter exchanges: how many the letter has.
  /// - Throws: where the bytes are not a letter's terms, or those of an exchange that it has not.
  package init(
    from reader: inout ByteReader, exchanges: Int
  ) throws(ByteReader.Malformed) {
    rows = try reader.readArray(Row.init(from:))
    subject = try reader.readString()
    guard rows.allSatisfy({ $0.exchange.map((0..<exchanges).contains) ?? true }) else {
      throw ByteReader.Malformed(detail: "terms of an exchange that is not there")
    }
  }
}

extension SearchTerms.Row: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("answer", answer)
    try visitor.field("exchange", exchange)
    try visitor.field("question", question)
    try visitor.field("text", text)
    try visitor.field("topics", topics)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a row's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let answer = try reader.readString()
    let exchange = try reader.readOptionalInt()
    let question = try reader.readString()
    let text = try reader.readOptionalString()
    let topics = try reader.readArray { reader throws(ByteReader.Malformed) in
      try reader.readString()
    }
    self.init(
      exchange: exchange, text: text, question: question, answer: answer, topics: topics)
  }
}
