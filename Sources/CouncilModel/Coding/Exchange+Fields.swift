package import ByteCodecs

extension Exchange: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("answer", answer)
    try visitor.field("answerRanges", answerRanges)
    try visitor.field("disposition", disposition)
    try visitor.field("id", id)
    try visitor.field("joint", joint)
    try visitor.field("number", number)
    try visitor.field("question", question)
    try visitor.field("questionRange", questionRange)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not an exchange's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    answer = try reader.readString()
    answerRanges = try reader.readArray(TextRange.init(from:))
    disposition = try reader.readWord(Disposition.self)
    id = try reader.readString()
    joint = try reader.readBool()
    number = try reader.readOptionalString()
    question = try reader.readString()
    questionRange = try reader.readOptional(TextRange.init(from:))
  }
}

extension TextRange: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("end", end)
    try visitor.field("start", start)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the range would end before it begins, or begin before the text.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    end = try reader.readInt()
    start = try reader.readInt()
    guard 0 <= start && start <= end else { throw ByteReader.Malformed(detail: "a wrong range") }
  }
}
