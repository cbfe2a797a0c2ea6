/// Breaks compact JSON into lines: after every bracket, brace and comma that is not in a string.
///
/// The values stay as they were written, so no number is rounded on its way to the reader.
struct JSONLines {
  private var lines: [String] = []
  private var line: [UInt8] = []
  private var depth = 0

  static func lines(of json: [UInt8]) -> [String] {
    var breaker = JSONLines()
    breaker.read(json)
    return breaker.lines
  }

  private mutating func read(_ json: [UInt8]) {
    var inString = false
    var escaped = false
    for byte in json where byte != UInt8(ascii: "\n") {
      if inString {
        line.append(byte)
        inString = escaped || byte != UInt8(ascii: "\"")
        escaped = !escaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        line.append(byte)
        breakLine(depth: depth + 1)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        breakLine(depth: depth - 1)
        line.append(byte)
      case UInt8(ascii: ","):
        line.append(byte)
        breakLine(depth: depth)
      default:
        line.append(byte)
        inString = byte == UInt8(ascii: "\"")
      }
    }
    breakLine(depth: 0)
  }

  /// Ends the line and begins one that is indented by two spaces a level.
  private mutating func breakLine(depth: Int) {
    let text = String(decoding: line, as: UTF8.self)
    if text.contains(where: { $0 != " " }) { lines.append(text) }
    self.depth = max(depth, 0)
    line = Array(repeating: UInt8(ascii: " "), count: self.depth * 2)
  }
}
