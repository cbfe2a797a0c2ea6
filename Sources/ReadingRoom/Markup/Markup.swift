/// A piece of HTML, safe by construction: text goes in escaped, and only the program's own source
/// writes tags.
struct Markup: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// As it is sent.
  private(set) var html: String

  /// Nothing yet.
  init() { html = "" }

  /// Text, escaped.
  init(text: String) { html = Self.escaped(text) }

  /// What stands in the program's own source: tags and all.
  init(stringLiteral value: String) { html = value }

  init(stringInterpolation parts: Parts) { html = parts.html }

  static func += (left: inout Markup, right: Markup) { left.html += right.html }

  /// A literal's tags stay tags; what is put into them is escaped, also within quotes.
  struct Parts: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { html += literal }

    mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
  }

  /// Safe between tags and between quotes.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { isSpecial($0) }) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 32)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // No text of a letter means them, and HTML has no place for them.
      case "\0"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x7F:
      true
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }
}
