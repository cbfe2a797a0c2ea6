/// The columns of a table that a statement writes, in the order of its values.
struct RowColumns: Sendable {
  let names: [String]
  /// Writes one row.
  let insertion: String

  /// - Parameters:
  ///   - clause: what stands after the values.
  init(of table: String, _ names: [String], _ clause: String = "") {
    self.names = names
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    insertion = "INSERT INTO \(table) (\(Self.list(names))) VALUES (\(marks)) \(clause)"
  }

  /// Writes the columns of the row whose key is the value after them.
  func update(of table: String, where key: String) -> String {
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return "UPDATE \(table) SET (\(Self.list(names))) = (\(marks)) WHERE \(key) = ?"
  }

  private static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// Where a field's value stands among the values, from 0; nil of a field without a column.
  func index(of field: StaticString) -> Int? {
    field.withUTF8Buffer { field in
      names.firstIndex { $0.utf8.count == field.count && $0.utf8.elementsEqual(field) }
    }
  }
}
