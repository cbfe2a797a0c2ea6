import CouncilModel
import Testing

@testable import DocumentFormats

/// Tables and columns of small pages; `¦` parts cells, `¶` begins a paragraph.
@Suite struct PDFTablesTests {
  private func read(_ content: String) throws -> [String] {
    try Formats.read(TestPDF(pages: [TestPDF.page(content)]).bytes).pages[0].lines.map(shown)
  }

  private func shown(_ line: TextLine) -> String {
    var text = ""
    for (index, word) in line.words.enumerated() {
      let cells = line.cells.count { $0 == index }
      text += cells > 0 ? String(repeating: "¦", count: cells) : index > 0 ? " " : ""
      text += word.text
    }
    return text + String(repeating: "¦", count: line.cells.count { $0 >= line.words.count })
  }

  /// Rows of text at the columns' left edges, 20 points apart, from y = 700 down.
  private func rows(_ rows: [[String]], at columns: [Int], step: Int = 20) -> String {
    rows.enumerated().flatMap { row, cells in
      zip(columns, cells).map { x, text in
        text.isEmpty ? "" : TestPDF.text(text, x: x, y: 700 - row * step)
      }
    }.joined()
  }

  /// Lines around all cells of a table.
  private func grid(_ edges: [Int], rows: Int, step: Int = 20) -> String {
    let bottom = 714 - rows * step
    let flat = (0...rows).map { row in
      let y = 714 - row * step
      return "\(edges[0]) \(y) m \(edges[edges.count - 1]) \(y) l S\n"
    }
    let upright = edges.map { "\($0) 714 m \($0) \(bottom) l S\n" }
    return "0.5 w\n" + (flat + upright).joined()
  }

  @Test func `An empty cell of a ruled table keeps its column`() throws {
    let table = [
      ["Ort", "Haus", "VZW", "Kinder"], ["Nord", "Treff", "0,5", "40"], ["Ost", "", "1,0", ""],
      ["", "Laden", "", "30"],
    ]
    let content = grid([60, 160, 260, 360, 460], rows: 4) + rows(table, at: [70, 170, 270, 370])
    #expect(
      try read(content)
        == ["Ort¦Haus¦VZW¦Kinder", "Nord¦Treff¦0,5¦40", "Ost¦¦1,0¦", "¦Laden¦¦30"])
  }

  @Test func `Lines of a wrapped cell stay in it`() throws {
    let table = [["Haus am", "2,0"], ["Wehr", ""]]
    let content =
      grid([60, 160, 260], rows: 2, step: 30) + rows(table, at: [70, 170], step: 12)
      + TestPDF.text("Laden", x: 70, y: 670) + TestPDF.text("1,0", x: 170, y: 670)
    #expect(try read(content) == ["Haus am Wehr¦2,0", "Laden¦1,0"])
  }

  @Test func `Questions and answers in cells are read one after the other`() throws {
    let table = [["1. Wie viele", "Es sind zwei"], ["Stellen?", "Stellen."]]
    let content =
      grid([60, 160, 260], rows: 2, step: 30) + rows(table, at: [70, 170], step: 12)
      + TestPDF.text("2. Wo?", x: 70, y: 670) + TestPDF.text("Im Treff.", x: 170, y: 670)
    #expect(
      try read(content)
        == ["1. Wie viele Stellen?", "Es sind zwei Stellen.", "2. Wo?", "Im Treff."])
  }

  @Test func `A frame around a text is no table`() throws {
    let content =
      grid([60, 460], rows: 1) + TestPDF.text("Der Treff ist offen.", x: 70, y: 700)
    #expect(try read(content) == ["Der Treff ist offen."])
  }

  @Test func `A table without lines keeps its columns`() throws {
    let table = [
      ["Haus", "VZW", "Kinder"], ["Treff", "0,5", "40"], ["Laden", "", "30"], ["Werk", "1,5", ""],
    ]
    #expect(
      try read(rows(table, at: [70, 200, 330]))
        == ["Haus¦VZW¦Kinder", "Treff¦0,5¦40", "Laden¦¦30", "Werk¦1,5¦"])
  }

  @Test func `Two columns of text are read one after the other`() throws {
    let table = [
      ["1. Wie viele Stellen hat der", "3. Welcher Verein hat denn"],
      ["Treff am Wehr zurzeit?", "Treff und Laden?"],
      ["Der Treff hat zwei Stellen.", "Das ist der Verein Wehr."],
      ["2. Wie oft ist er offen?", "4. Gibt es einen Beirat?"],
      ["Er ist jeden Tag offen.", "Ein Beirat besteht nicht."],
    ]
    #expect(
      try read(rows(table, at: [70, 310], step: 14)).joined(separator: " ")
        == table.map { $0[0] }.joined(separator: " ") + " "
        + table.map { $0[1] }.joined(separator: " "))
  }

  @Test func `A list's numbers and labels before values are no tables`() throws {
    let list = [["1.", "Haus am Wehr"], ["2.", "Laden am Tor"], ["3.", "Treff im Park"]]
    #expect(
      try read(rows(list, at: [70, 100])).joined(separator: " ").hasPrefix("1. Haus am Wehr 2."))
  }

  @Test(arguments: [90, 270])
  func `A page shown sideways is read line by line`(turn: Int) throws {
    let content =
      TestPDF.text("Wie viele Stellen?", x: 70, y: 700)
      + TestPDF.text("Zwei Stellen.", x: 70, y: 680)
    let pdf = TestPDF(pages: [TestPDF.page(content, entries: "/Rotate \(turn)")])
    let page = try Formats.read(pdf.bytes).pages[0]
    #expect(page.lines.map(\.text) == ["Wie viele Stellen?", "Zwei Stellen."])
    #expect(page.turns == turn / 90)
  }

  @Test(arguments: ["0 1 -1 0", "0 -1 1 0"])
  func `Text drawn sideways is read line by line`(matrix: String) throws {
    let sign = matrix.hasPrefix("0 1") ? 1 : -1
    let content = ["Wie viele Stellen?", "Zwei Stellen."].enumerated().map { index, text in
      "BT /F0 10 Tf \(matrix) \(300 + sign * 20 * index) 400 Tm (\(text)) Tj ET\n"
    }.joined()
    #expect(try read(content) == ["Wie viele Stellen?", "Zwei Stellen."])
  }

  @Test(arguments: [
    "BT /F1 60 Tf 0.85 g 0.7 0.7 -0.7 0.7 100 500 Tm (ENTWURF) Tj ET\n",
    "BT /F1 60 Tf 0.85 g 1 0 0 1 100 670 Tm (ENTWURF) Tj ET\n",
    "BT /F1 12 Tf 1 0 0 rg 0.97 0.25 -0.25 0.97 100 650 Tm (Kopie) Tj ET\n",
  ])
  func `Watermarks and stamps are set apart`(stamp: String) throws {
    let content =
      stamp + "0 g\n" + TestPDF.text("Wie viele Stellen?", x: 70, y: 700)
      + TestPDF.text("Es sind zwei Stellen.", x: 70, y: 680)
    let lines = try Formats.read(TestPDF(pages: [TestPDF.page(content)]).bytes).pages[0].lines
    #expect(
      lines.filter { $0.role != .stamp }.map(\.text)
        == ["Wie viele Stellen?", "Es sind zwei Stellen."])
    #expect(lines.contains { $0.role == .stamp })
  }
}
