package import ByteCodecs

/// Every field, absent ones as null: what a letter does not say is an answer too.
extension Paper: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("answeredBy", answeredBy)
    try visitor.field("date", date)
    try visitor.field("evidence", evidence)
    try visitor.field("legalBasis", legalBasis)
    try visitor.field("meetingDate", meetingDate)
    try visitor.field("municipality", municipality)
    try visitor.field("originators", originators)
    try visitor.field("paperType", paperType)
    try visitor.field("reference", reference)
    try visitor.field("signatory", signatory)
    try visitor.field("subject", subject)
    try visitor.field("visibility", visibility)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not a paper's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    answeredBy = try reader.readArray(Office.init(from:))
    date = try reader.readOptionalString()
    evidence = try HeadEvidence(from: &reader)
    legalBasis = try reader.readOptionalString()
    meetingDate = try reader.readOptionalString()
    municipality = try reader.readOptionalString()
    originators = try reader.readArray(Originator.init(from:))
    paperType = try reader.readWord(PaperType.self)
    reference = try reader.readOptionalString()
    signatory = try reader.readOptionalString()
    subject = try reader.readOptionalString()
    visibility = try reader.readOptional { reader throws(ByteReader.Malformed) in
      try reader.readWord(Visibility.self)
    }
  }
}

extension Paper.Originator: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("kind", kind)
    try visitor.field("name", name)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not an originator's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    kind = try reader.readWord(Kind.self)
    name = try reader.readString()
  }
}

extension Paper.Office: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("name", name)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are not an office's.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    name = try reader.readString()
  }
}
