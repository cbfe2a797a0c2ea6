/// A letter as a page of the web: only there a table has cells.
enum WebPage {
  /// - Parameter lines: those that begin with a bar are rows.
  static func text(of lines: [String]) -> String {
    var body: [String] = []
    var rows: [String] = []
    for line in lines + [""] {
      if line.hasPrefix("|") {
        let cells = line.split(separator: "|").map { "<td>\($0)</td>" }
        rows.append("<tr>\(cells.joined())</tr>")
      } else {
        if !rows.isEmpty { body.append("<table>\(rows.joined())</table>") }
        rows = []
        if !line.isEmpty { body.append("<p>\(line)</p>") }
      }
    }
    return """
      <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Antwort</title></head>
      <body>\(body.joined(separator: "\n"))</body></html>
      """
  }
}
