/// What of a word is its number, so that two readings of it can be compared.
enum NumberText {
  private static let edges: Set<Character> = [
    ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "„", "“", "”", "‚", "‘", "’", "'", "*",
    "|",
    "_", "»", "«", "-", "•", "·",
  ]
  private static let dashes: Set<Character> = ["–", "—", "−", "‐", "‑"]

  /// The word without marks around it, and with one kind of dash; a minus before it stays.
  static func core(_ text: String) -> String {
    let plain = String(text.map { dashes.contains($0) ? "-" : $0 })
    let isNegative = plain.first == "-" && plain.dropFirst().first?.isNumber == true
    var core = Substring(plain)
    while let first = core.first, edges.contains(first) { core.removeFirst() }
    while let last = core.last, edges.contains(last) { core.removeLast() }
    return (isNegative ? "-" : "") + core
  }

  /// Whether all of it are digits.
  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
