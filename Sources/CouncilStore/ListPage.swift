/// A part of a list that may be long.
package struct ListPage<Row: Sendable>: Sendable {
  package var rows: [Row]
  /// Where the next page begins; nil of the last one.
  package var next: ListCursor?

  package init(rows: [Row], next: ListCursor?) {
    self.rows = rows
    self.next = next
  }
}

/// Where a list goes on: after its last row, whatever is added or removed meanwhile. Only the store
/// that made it reads it.
package struct ListCursor: Sendable, Equatable {
  /// What the list is ordered by, of the last row.
  package enum Key: Sendable, Equatable {
    case text(String)
    case number(Int64)
  }

  package let keys: [Key]

  package init(_ keys: [Key]) {
    self.keys = keys
  }
}

extension ListPage {
  /// Rows that a walk asks for at a time: some hundred kilobytes.
  package static var usualLimit: Int { 1000 }

  /// Hands over every row, page by page. Each page is of a state of its own: what changes meanwhile
  /// is in it or not, but no row comes twice.
  ///
  /// - Parameter page: gives the page that begins at a cursor, at most so many rows.
  /// - Throws: what the page or the body throws.
  package static func forEach(
    _ page: (ListCursor?, Int) throws -> ListPage<Row>, _ body: (Row) throws -> Void
  ) throws {
    var cursor: ListCursor?
    repeat {
      let next = try page(cursor, usualLimit)
      for row in next.rows { try body(row) }
      cursor = next.next
    } while cursor != nil
  }

  /// All rows, for whoever needs them at once.
  ///
  /// - Parameter page: gives the page that begins at a cursor, at most so many rows.
  /// - Throws: what the page throws.
  package static func all(
    _ page: (ListCursor?, Int) throws(StoreError) -> ListPage<Row>
  ) throws(StoreError) -> [Row] {
    var rows: [Row] = []
    var cursor: ListCursor?
    repeat {
      let next = try page(cursor, usualLimit)
      rows += next.rows
      cursor = next.next
    } while cursor != nil
    return rows
  }
}
