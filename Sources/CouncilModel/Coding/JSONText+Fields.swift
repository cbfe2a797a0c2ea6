package import FoundationEssentials

/// A field is its key and its value.
extension JSONText: FieldVisitor {
  package typealias Failure = Never

  package mutating func field(_ name: StaticString, _ text: String) {
    key(name)
    write(text)
  }

  package mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    write(number)
  }

  package mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    write(flag)
  }

  package mutating func field(_ name: StaticString, _ number: Decimal) {
    key(name)
    write(number)
  }

  package mutating func field(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(of: texts) { json, text in json.write(text) }
  }

  package mutating func field(_ name: StaticString, _ boxes: [BoundingBox]) {
    key(name)
    write(boxes)
  }

  package mutating func field(_ name: StaticString, _ record: some FieldRecord) {
    key(name)
    write(record)
  }

  package mutating func field(_ name: StaticString, _ records: [some FieldRecord]) {
    key(name)
    write(records)
  }

  package mutating func optional(
    _ name: StaticString, isPresent: Bool, _ absence: FieldAbsence
  ) {
    guard !isPresent, absence == .null else { return }
    key(name)
    null()
  }
}
