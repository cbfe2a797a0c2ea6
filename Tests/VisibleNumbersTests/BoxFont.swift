/// A font that the file draws itself: every character is a black rectangle, half as wide as the
/// font is high. Its names say which characters they are.
enum BoxFont {
  static let glyph = "500 0 50 0 450 700 d1 50 0 400 700 re f"

  private static let names: [Character: String] = [
    " ": "space", ".": "period", ",": "comma", ":": "colon", "?": "question", "/": "slash",
    "(": "parenleft", ")": "parenright", "[": "bracketleft", "]": "bracketright", "0": "zero",
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
    "8": "eight", "9": "nine",
  ]

  /// - Parameter glyph: the number of the object with the glyph.
  static func dictionary(glyph: Int) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    var codes = names.map { (code: $0.key.asciiValue ?? 0, name: $0.value) }
    codes += letters.map { (code: $0.asciiValue ?? 0, name: String($0)) }
    codes.sort { $0.code < $1.code }
    let differences = codes.map { "\($0.code) /\($0.name)" }.joined(separator: " ")
    // The space is not drawn.
    let drawn = codes.filter { $0.name != "space" }.map { "/\($0.name) \(glyph) 0 R" }
    let widths = Array(repeating: "500", count: 96).joined(separator: " ")
    return """
      << /Type /Font /Subtype /Type3 /FontBBox [0 -200 500 800] /FontMatrix [0.001 0 0 0.001 0 0]
      /CharProcs << \(drawn.joined(separator: " ")) >> /Resources << >>
      /Encoding << /Type /Encoding /Differences [\(differences)] >>
      /FirstChar 32 /LastChar 127 /Widths [\(widths)] >>
      """
  }

  /// A file of objects, with a true cross-reference table.
  static func file(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.5\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n\(table)"
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
