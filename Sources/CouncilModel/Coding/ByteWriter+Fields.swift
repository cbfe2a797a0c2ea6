package import ByteCodecs
package import FoundationEssentials

/// Fields for a pipe: their values alone, in their order; before one that may be absent, whether it
/// is there. Each type's reader stands beside its list.
extension ByteWriter: FieldVisitor {
  package typealias Failure = Never

  package mutating func field(_ name: StaticString, _ text: String) { write(text) }
  package mutating func field(_ name: StaticString, _ number: Int) { write(number) }
  package mutating func field(_ name: StaticString, _ flag: Bool) { write(flag) }

  /// In decimal digits.
  package mutating func field(_ name: StaticString, _ number: Decimal) {
    write(number.description)
  }

  package mutating func field(_ name: StaticString, _ texts: [String]) {
    write(texts) { writer, text in writer.write(text) }
  }

  /// Each edge's bits: left, top, right, bottom.
  package mutating func field(_ name: StaticString, _ boxes: [BoundingBox]) {
    write(boxes) { writer, box in
      for edge in [box.left, box.top, box.right, box.bottom] {
        writer.write(Int(bitPattern: UInt(edge.bitPattern)))
      }
    }
  }

  package mutating func field(_ name: StaticString, _ record: some FieldRecord) {
    record.fields(&self)
  }

  package mutating func field(_ name: StaticString, _ records: [some FieldRecord]) {
    write(records) { writer, record in record.fields(&writer) }
  }

  package mutating func optional(
    _ name: StaticString, isPresent: Bool, _ absence: FieldAbsence
  ) {
    write(isPresent)
  }

  /// A value's fields, without a name of its own.
  package mutating func write(_ record: some FieldRecord) {
    record.fields(&self)
  }

  /// Values' fields, after how many values they are.
  package mutating func write(_ records: [some FieldRecord]) {
    write(records) { writer, record in record.fields(&writer) }
  }
}
