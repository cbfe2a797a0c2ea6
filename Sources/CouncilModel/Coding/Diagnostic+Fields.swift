package import ByteCodecs

extension Diagnostic: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("message", message)
    try visitor.field("page", page, absent: .leftOut)
    try visitor.field("severity", severity)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a diagnostic's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    message = try reader.readString()
    page = try reader.readOptionalInt()
    severity = try reader.readWord(Severity.self)
  }
}
