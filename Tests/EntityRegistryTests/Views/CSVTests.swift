import Testing

@testable import EntityRegistry

@Suite struct CSVTests {
  @Test(
    arguments: [
      ("AWO", "\"AWO\""), ("„Nord“; \"Süd\"", "\"„Nord“; \"\"Süd\"\"\""), ("a,b\nc", "\"a,b\nc\""),
      ("=1+1", "\"'=1+1\""), ("+49", "\"'+49\""), ("-2", "\"'-2\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
      ("\t=1", "\"'\t=1\""), ("2.5", "\"2.5\""),
    ])
  func `A cell is quoted and never a formula`(cell: String, expected: String) {
    #expect(CSV.row([cell], separator: .semicolon) == expected + "\r\n")
  }

  @Test(
    arguments: [
      (CSV.Separator.semicolon, "\"\";\"\";\"x\"\r\n"), (.comma, "\"\",\"\",\"x\"\r\n"),
    ])
  func `An empty cell is empty, and one sign stands between two`(
    separator: CSV.Separator, row: String
  ) {
    #expect(CSV.row([nil, "", "x"], separator: separator) == row)
  }

  @Test func `A separator inside of a cell parts nothing: it is quoted`() {
    #expect(CSV.row(["a;b", "c"], separator: .semicolon) == "\"a;b\";\"c\"\r\n")
  }
}
