/// Rows as separated values (RFC 4180), for spreadsheets.
package enum CSV {
  /// What stands between two cells.
  package enum Separator: String, Sendable, CaseIterable {
    /// For spreadsheets that are set to German, where the comma stands in numbers: they would put a
    /// row of commas into one cell.
    case semicolon
    /// As RFC 4180 has it, for other programs.
    case comma

    var sign: String {
      switch self {
      case .semicolon: ";"
      case .comma: ","
      }
    }
  }

  /// The byte order mark that tells spreadsheets that the text is UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  /// Characters that make a spreadsheet take a cell for a formula.
  private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  /// One row with its line end, CR and LF. Every cell is quoted, a quote in it stands twice, and none
  /// is a formula: an apostrophe stands before what would be one.
  package static func row(_ cells: [String?], separator: Separator) -> String {
    cells.map { quoted($0 ?? "") }.joined(separator: separator.sign) + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let guarded = cell.first.map(formulaStarts.contains) == true ? "'" + cell : cell
    return "\""
      + guarded.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
