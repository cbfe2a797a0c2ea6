import CouncilModel
import Testing

@testable import DocumentFormats

@Suite struct HTMLTablesTests {
  private func lines(_ body: String) throws -> [String] {
    let html = "<html><body>\(body)</body></html>"
    return try Formats.read(Array(html.utf8)).pages.flatMap(\.lines).map(HTMLFormatTests.shown)
  }

  @Test(arguments: [
    (
      "<table><tr><th>Haus<th>Ort<th>VZÄ</tr><tr><td>Nord<td><td>2,5</tr><tr><td>Süd<td>Au<td></tr></table>",
      ["Haus | Ort | VZÄ", "Nord | | 2,5", "Süd | Au |"]
    ),
    (
      """
      <table><tr><td>Träger<td>Haus<td>VZÄ</tr><tr><td rowspan=2>AWO<td>A<td>1,0</tr>
      <tr><td>B<td>2,0</tr></table>
      """,
      ["Träger | Haus | VZÄ", "AWO | A | 1,0", "| B | 2,0"]
    ),
    (
      """
      <table><tr><th>Haus<th colspan=2>VZÄ</tr><tr><td><td>2022<td>2023</tr>
      <tr><td>A<td>1,0<td>2,0</tr></table>
      """,
      ["Haus | VZÄ |", "| 2022 | 2023", "A | 1,0 | 2,0"]
    ),
    (
      "<table><tr><td>Status:<td>öffentlich<td><td>Art:<td>Antwort</tr></table>",
      ["Status: | öffentlich | Art: | Antwort"]
    ),
  ]) func `Cells of a grid keep their columns`(_ body: String, _ rows: [String]) throws {
    #expect(try lines(body) == rows.map { "¶<tr>" + $0 })
  }

  @Test func `A question's row is one, however the question ends`() throws {
    let body = """
      <table><tr><td>Frage<td>Antwort</tr><tr><td>Wer zahlt?<td>Das Land.</tr>
      <tr><td>Bitte die Termine nennen.<td>Im Mai.</tr></table>
      """
    let rows = ["Frage | Antwort", "Wer zahlt? | Das Land.", "Bitte die Termine nennen. | Im Mai."]
    #expect(try lines(body) == rows.map { "¶<tr>" + $0 })
  }

  @Test func `A cell that claims a million columns does not make any`() throws {
    let body = "<table><tr><th>A<th colspan=1000000>B</tr><tr><td>1<td>2</tr></table>"
    #expect(try lines(body).allSatisfy { $0.count < 500 })
  }
}
