internal import CouncilModel
internal import FoundationEssentials

/// Binds fields to the columns of their names. Fields without a column are passed over: they stand
/// in the letter's JSON alone, or in a table of their own.
struct ColumnFields: FieldVisitor {
  typealias Failure = Never

  private var row: RowStatement
  private let columns: RowColumns

  init(_ row: RowStatement, _ columns: RowColumns) {
    self.row = row
    self.columns = columns
  }

  mutating func field(_ name: StaticString, _ text: String) {
    if let index = columns.index(of: name) { row.bind(text, at: index) }
  }

  mutating func field(_ name: StaticString, _ number: Int) {
    if let index = columns.index(of: name) { row.bind(number, at: index) }
  }

  mutating func field(_ name: StaticString, _ flag: Bool) { field(name, flag ? 1 : 0) }

  /// Exact numbers are text.
  mutating func field(_ name: StaticString, _ number: Decimal) { field(name, number.description) }

  mutating func field(_ name: StaticString, _ texts: [String]) {}
  mutating func field(_ name: StaticString, _ boxes: [BoundingBox]) {}
  mutating func field(_ name: StaticString, _ record: some FieldRecord) {}
  mutating func field(_ name: StaticString, _ records: [some FieldRecord]) {}

  mutating func optional(_ name: StaticString, isPresent: Bool, _ absence: FieldAbsence) {
    guard !isPresent, let index = columns.index(of: name) else { return }
    row.bindNull(at: index)
  }
}
