package import FoundationEssentials

/// What goes through a value's fields, in the order in which its type lists them: it writes them as
/// JSON (`JSONText`), for a pipe (`ByteWriter`), for a general encoder or into a table's columns.
///
/// Each function gets a field's name, of ASCII letters, and its value.
package protocol FieldVisitor {
  /// What visiting can throw; `Never` where nothing can go wrong.
  associatedtype Failure: Error

  mutating func field(_ name: StaticString, _ text: String) throws(Failure)
  mutating func field(_ name: StaticString, _ number: Int) throws(Failure)
  mutating func field(_ name: StaticString, _ flag: Bool) throws(Failure)
  /// An exact number.
  mutating func field(_ name: StaticString, _ number: Decimal) throws(Failure)
  mutating func field(_ name: StaticString, _ texts: [String]) throws(Failure)
  mutating func field(_ name: StaticString, _ boxes: [BoundingBox]) throws(Failure)
  mutating func field(_ name: StaticString, _ record: some FieldRecord) throws(Failure)
  mutating func field(_ name: StaticString, _ records: [some FieldRecord]) throws(Failure)

  /// Hears of a field that a value may have or not: before the field comes, or in its place.
  mutating func optional(
    _ name: StaticString, isPresent: Bool, _ absence: FieldAbsence
  ) throws(Failure)
}

/// What stands in JSON in the place of a value that is absent.
package enum FieldAbsence: Sendable {
  /// Null: that a letter does not say it is an answer, too.
  case null
  /// Nothing at all.
  case leftOut
}

/// Fields that are made of others: words of a type, and values that may be absent. Each throws what the
/// others throw.
extension FieldVisitor {
  /// One of a type's words.
  package mutating func field(
    _ name: StaticString, _ word: some RawRepresentable<String>
  ) throws(Failure) {
    try field(name, word.rawValue)
  }

  /// A text, or none.
  package mutating func field(
    _ name: StaticString, _ text: String?, absent: FieldAbsence = .null
  ) throws(Failure) {
    try optional(name, isPresent: text != nil, absent)
    if let text { try field(name, text) }
  }

  /// A number, or none.
  package mutating func field(
    _ name: StaticString, _ number: Int?, absent: FieldAbsence = .null
  ) throws(Failure) {
    try optional(name, isPresent: number != nil, absent)
    if let number { try field(name, number) }
  }

  /// An exact number, or none.
  package mutating func field(
    _ name: StaticString, _ number: Decimal?, absent: FieldAbsence = .null
  ) throws(Failure) {
    try optional(name, isPresent: number != nil, absent)
    if let number { try field(name, number) }
  }

  /// One of a type's words, or none.
  package mutating func field<Word: RawRepresentable<String>>(
    _ name: StaticString, _ word: Word?, absent: FieldAbsence = .null
  ) throws(Failure) {
    try field(name, word?.rawValue, absent: absent)
  }

  /// A value with fields of its own, or none.
  package mutating func field<Record: FieldRecord>(
    _ name: StaticString, _ record: Record?, absent: FieldAbsence = .null
  ) throws(Failure) {
    try optional(name, isPresent: record != nil, absent)
    if let record { try field(name, record) }
  }
}
