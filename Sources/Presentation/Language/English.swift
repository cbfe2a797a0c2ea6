internal import Foundation

/// What the room says in English, by what it says in German. Every text of it is in this table: a test
/// looks through the sources.
package enum English {
  /// All of it.
  package static let table = [pages, registry, messages, words].reduce(into: [:]) { table, part in
    table.merge(part) { $1 }
  }

  /// A German text in the language of whom is answered; what the table does not have stays German.
  package static func inLanguage(_ german: String) -> String {
    Language.current == .english ? table[german] ?? german : german
  }

  /// A template's text with what stands between `[[` and `]]` in the language of whom is answered.
  package static func template(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.range(of: "[["), let end = rest[start.upperBound...].range(of: "]]") {
      result += rest[..<start.lowerBound]
      result += inLanguage(String(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
