/// What a kind of fact says of its value, all of it in the one file of that value: whatever is done
/// with every kind (JSON, pipes, tables, the terminal, tests) asks for it here.
package protocol FactContent: FieldRecord, Decodable, Hashable, Sendable {
  /// The kind.
  static var type: FactType { get }

  /// Something that a letter may state, for tests of what every kind keeps.
  static var example: FactValue { get }

  /// The value as a fact of its kind.
  var factValue: FactValue { get }

  /// What people ask for in SQL.
  var columns: FactColumns { get }

  /// The value in a few words on one line: "2.5 FTE", "5.2–6.5 a year, about".
  var summary: String { get }
}
