/// A value with fields. The one list of them is what its JSON, its bytes on a pipe and its columns
/// are made from; whoever reads one of these stands beside the list.
package protocol FieldRecord: Encodable {
  /// Goes through all fields, in the order of their names: JSON is written as it comes, and has
  /// sorted keys.
  ///
  /// - Throws: what the visitor throws.
  func fields<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure)
}

extension FieldRecord {
  /// Writes all fields with their names.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var visitor = EncoderFields(encoder)
    try fields(&visitor)
  }
}
