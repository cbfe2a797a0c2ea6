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
    #expect(CSV.row([cell]) == expected + "\r\n")
  }

  @Test func `An empty cell is empty, and cells are parted by commas`() {
    #expect(CSV.row([nil, "", "x"]) == "\"\",\"\",\"x\"\r\n")
  }
}
