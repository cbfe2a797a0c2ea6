extension Fact: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("confidence", confidence)
    try visitor.field("evidence", evidence)
    try visitor.field("exchange", exchange)
    try visitor.optional("recognised", isPresent: recognised, .leftOut)
    if recognised { try visitor.field("recognised", true) }
    try visitor.field("rule", rule)
    try visitor.field("type", value.type)
    try visitor.field("value", value)
  }
}

extension Evidence: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("boxes", boxes)
    try visitor.field("end", end)
    try visitor.field("page", page)
    try visitor.field("start", start)
    try visitor.field("text", text)
  }
}

/// The fields of the kind of fact that it is.
extension FactValue: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try content.fields(&visitor)
  }
}
