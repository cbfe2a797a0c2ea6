import Testing

@testable import TerminalOutput

@Suite struct TextTableTests {
  private func table() -> TextTable {
    var table = TextTable([
      .init(title: "name"), .init(title: "n", alignment: .right), .init(title: "text"),
    ])
    table.add(["Träger", "7", "Büro Soziale\nTeilhabe"])
    table.add(["東京", "1234", nil])
    return table
  }

  @Test func `Columns are as wide as what stands in them`() {
    #expect(
      table().lines(width: 80) == [
        "name       n  text", "Träger     7  Büro Soziale Teilhabe", "東京    1234  –",
      ])
  }

  @Test func `The widest column gives way`() {
    #expect(
      table().lines(width: 24) == [
        "name       n  text", "Träger     7  Büro Sozi…", "東京    1234  –",
      ])
  }

  @Test(arguments: [
    ("abc", 3), ("Straße", 6), ("e\u{301}", 1), ("東京", 4), ("👩‍👧", 2), ("a\u{200B}b", 2), ("❤️", 2),
  ])
  func `Width is counted in columns`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [("Quartier", 8, "Quartier"), ("Quartier", 5, "Quar…"), ("東京都", 4, "東…")])
  func `Text that is cut off says so`(text: String, width: Int, cut: String) {
    #expect(text.truncated(to: width) == cut)
    #expect(text.truncated(to: width).displayWidth <= width)
  }

  @Test func `Words are wrapped`() {
    #expect("Wer ist Träger des Büros?".wrapped(to: 10) == ["Wer ist", "Träger des", "Büros?"])
  }
}
