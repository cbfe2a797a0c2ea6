/// The fonts of one PDF by their names: a letter has a handful, and names them on every line.
final class PDFFonts {
  private var known: [String: PDFFont] = [:]

  func font(named name: String) -> PDFFont {
    if let font = known[name] { return font }
    let font = PDFFont(name: name)
    known[name] = font
    return font
  }
}
