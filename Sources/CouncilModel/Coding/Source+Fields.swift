package import ByteCodecs

extension Source: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("format", format)
    try visitor.field("ocr", ocr)
    try visitor.field("pages", pages)
    try visitor.field("path", path)
    try visitor.field("recognition", recognition, absent: .leftOut)
    try visitor.field("sha256", sha256)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a source's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    format = try reader.readWord(Document.Format.self)
    ocr = try reader.readBool()
    pages = try reader.readInt()
    path = try reader.readString()
    recognition = try reader.readBool() ? try SourceRecognition(from: &reader) : nil
    sha256 = try reader.readString()
  }
}
