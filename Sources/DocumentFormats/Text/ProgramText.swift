/// Tells the source of a program from a letter, by how its lines begin and end.
enum ProgramText {
  /// Bytes that are looked at.
  private static let searchedBytes = 8192
  /// Of the lines with text, those that look like a program's.
  private static let leastShare = 0.5
  private static let fewestLines = 6
  private static let fewestEndings = 3
  private static let beginnings = [
    "import ", "from ", "package ", "#include", "using ", "def ", "class ", "function ", "var ",
    "let ", "const ", "public ", "private ", "return ", "if ", "if(", "for ", "while ", "//", "/*",
    "func ", "struct ", "enum ", "namespace ", "static ", "async ", "export ", "self.", "print(",
    "else", "elif ", "try", "except", "}", "{", "#", "select ", "create table", "insert into",
  ].map { Array($0.utf8) }

  private static let certainBeginnings = ["import ", "#include", "def ", "using ", "package "].map {
    Array($0.utf8)
  }

  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "#!/".utf8) { return true }
    let head = text.prefix(searchedBytes)
    // Hardly any line of a letter ends so.
    guard countEndings(in: head) >= fewestEndings else { return false }
    var filled = 0
    var program = 0
    var isCertain = false
    for line in head.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop(while: ASCII.isSpace)
      guard let last = line.last(where: { !ASCII.isSpace($0) }) else { continue }
      filled += 1
      let start = line.prefix(12).map(ASCII.lowercased)
      if isEnding(last) || beginnings.contains(where: start.starts) { program += 1 }
      // Items of a list end in semicolons, too.
      isCertain =
        isCertain || last != UInt8(ascii: ";") && isEnding(last)
        || certainBeginnings.contains(where: start.starts)
    }
    return isCertain && program >= fewestLines && Double(program) >= Double(filled) * leastShare
  }

  /// Lines that end in a brace, a semicolon, or a bracket with a colon: `def total(self):`.
  private static func countEndings(in head: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    var last: UInt8 = 0
    for byte in head {
      if byte == UInt8(ascii: "\n") {
        if isEnding(last) || (last == UInt8(ascii: ":") && previous == UInt8(ascii: ")")) {
          count += 1
        }
      } else if byte != UInt8(ascii: "\r"), byte != UInt8(ascii: " ") {
        (previous, last) = (last, byte)
      }
    }
    return count
  }

  private static func isEnding(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
  }
}
