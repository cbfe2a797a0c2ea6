extension Extraction: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("blocks", blocks)
    try visitor.field("diagnostics", diagnostics)
    try visitor.field("exchanges", exchanges)
    try visitor.field("facts", facts)
    try visitor.field("paper", paper)
    try visitor.field("schema", schema)
    try visitor.field("source", source)
    try visitor.field("status", status)
    try visitor.optional("uncertain", isPresent: uncertain != nil, .leftOut)
    if let uncertain { try visitor.field("uncertain", uncertain) }
  }
}

extension Block: FieldRecord {
  package func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.field("end", end)
    try visitor.field("kind", kind)
    try visitor.field("page", page)
    try visitor.field("reason", reason, absent: .leftOut)
    try visitor.field("start", start)
    try visitor.field("text", text)
  }
}
