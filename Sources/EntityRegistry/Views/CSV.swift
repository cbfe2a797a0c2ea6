/// Rows as comma-separated values (RFC 4180), for spreadsheets.
package enum CSV {
  /// The byte order mark that tells spreadsheets that the text is UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  /// Characters that make a spreadsheet take a cell for a formula.
  private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  /// One row with its line end. Every cell is quoted, and none is a formula: an apostrophe stands
  /// before what would be one.
  package static func row(_ cells: [String?]) -> String {
    cells.map { quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let guarded = cell.first.map(formulaStarts.contains) == true ? "'" + cell : cell
    return "\""
      + guarded.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
