/// Word's conditions for browsers, which libxml2 takes for text: `<![if !supportLists]>`.
enum WordConditions {
  private static let openings = ["<![if", "<![endif"].map { Array($0.utf8) }
  /// In bytes; what goes on longer is something else.
  private static let longest = 200

  static func removed(from html: String) -> String {
    guard html.utf8.contains(UInt8(ascii: "[")) else { return html }
    let bytes = Array(html.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let end = conditionEnd(in: bytes, at: index) {
        index = end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func conditionEnd(in bytes: [UInt8], at start: Int) -> Int? {
    let window = bytes[start..<min(start + longest, bytes.count)]
    guard openings.contains(where: window.starts) else { return nil }
    // `<![endif]-->` closes a comment.
    guard let end = window.firstIndex(of: UInt8(ascii: ">")), bytes[end - 1] == UInt8(ascii: "]")
    else { return nil }
    return end + 1
  }
}
