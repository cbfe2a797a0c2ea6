package import ByteCodecs

/// Only the fields that have a proof: the others have no value, or one that no page shows.
extension HeadEvidence: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("answeredBy", answeredBy)
    try visitor.field("date", date, absent: .leftOut)
    try visitor.field("legalBasis", legalBasis, absent: .leftOut)
    try visitor.field("meetingDate", meetingDate, absent: .leftOut)
    try visitor.field("municipality", municipality, absent: .leftOut)
    try visitor.field("originators", originators)
    try visitor.field("reference", reference, absent: .leftOut)
    try visitor.field("signatory", signatory, absent: .leftOut)
    try visitor.field("subject", subject, absent: .leftOut)
    try visitor.field("visibility", visibility, absent: .leftOut)
  }

  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are no evidence of a head.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    answeredBy = try reader.readArray(Evidence.init(from:))
    date = try reader.readOptional(Evidence.init(from:))
    legalBasis = try reader.readOptional(Evidence.init(from:))
    meetingDate = try reader.readOptional(Evidence.init(from:))
    municipality = try reader.readOptional(Evidence.init(from:))
    originators = try reader.readArray(Evidence.init(from:))
    reference = try reader.readOptional(Evidence.init(from:))
    signatory = try reader.readOptional(Evidence.init(from:))
    subject = try reader.readOptional(Evidence.init(from:))
    visibility = try reader.readOptional(Evidence.init(from:))
  }
}

extension Evidence {
  /// Reads the fields in their order.
  ///
  /// - Throws: where the bytes are no evidence.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    boxes = try reader.readArray(BoundingBox.init(from:))
    end = try reader.readInt()
    page = try reader.readInt()
    start = try reader.readInt()
    text = try reader.readString()
    guard 0 <= start && start <= end else { throw ByteReader.Malformed(detail: "a wrong range") }
  }
}

extension BoundingBox {
  /// Reads the edges: left, top, right, bottom.
  ///
  /// - Throws: where the bytes are no numbers.
  package init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    func edge(_ reader: inout ByteReader) throws(ByteReader.Malformed) -> Double {
      Double(bitPattern: UInt64(UInt(bitPattern: try reader.readInt())))
    }
    left = try edge(&reader)
    top = try edge(&reader)
    right = try edge(&reader)
    bottom = try edge(&reader)
  }
}
