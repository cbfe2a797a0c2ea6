internal import ByteCodecs

extension SourceRecognition: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("engine", engine)
    try visitor.field("model", model)
    try visitor.field("pages", pages)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a recognition's.
  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    engine = try reader.readString()
    model = try reader.readString()
    pages = try reader.readInt()
  }
}
