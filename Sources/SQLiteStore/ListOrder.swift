internal import CouncilStore
internal import GRDB

/// A list's order, and what of it a page is.
struct ListOrder {
  /// Columns whose values together no two rows share.
  let columns: [String]

  /// - Returns: what stands in the query after all conditions.
  /// - Parameter first: whether no condition stands before it.
  func clause(after cursor: ListCursor?, first: Bool) -> String {
    let list = columns.joined(separator: ", ")
    guard cursor != nil else { return "ORDER BY \(list) LIMIT ?" }
    let marks = databaseQuestionMarks(count: columns.count)
    // The first column alone is what an index is looked up by.
    return """
      \(first ? "WHERE" : "AND") \(columns[0]) >= ? AND (\(list)) > (\(marks))
      ORDER BY \(list) LIMIT ?
      """
  }

  /// The clause's values.
  func arguments(after cursor: ListCursor?, limit: Int) -> StatementArguments {
    let keys = cursor?.values ?? []
    return StatementArguments(keys.prefix(1) + keys) + [limit]
  }

  /// The page with these rows: there may be more where it is full.
  func page<Element>(
    _ rows: [Row], limit: Int, _ element: (Row) throws -> Element
  ) throws -> ListPage<Element> {
    let next = rows.count < limit ? nil : rows.last.map(cursor(of:))
    return ListPage(rows: try rows.map(element), next: next)
  }

  private func cursor(of row: Row) -> ListCursor {
    ListCursor(
      columns.map { column in
        let name = String(column.split(separator: ".").last ?? "").filter { $0 != "\"" }
        return switch (row[name] as DatabaseValue).storage {
        case .int64(let number): .number(number)
        default: .text(row[name] ?? "")
        }
      })
  }
}

extension ListCursor {
  fileprivate var values: [any DatabaseValueConvertible] {
    keys.map { key in
      switch key {
      case .text(let text): text
      case .number(let number): number
      }
    }
  }
}
