internal import Foundation

/// Words for people, with what is put into them: the German ones are the key under which the table has
/// the English.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
  /// What stands in a key where something is put in.
  package static let gap = "{}"

  /// "{} Dateien"
  private let key: String
  private let values: [String]

  package init(stringLiteral key: String) {
    self.key = key
    values = []
  }

  package init(stringInterpolation parts: Parts) {
    key = parts.key
    values = parts.values
  }

  /// A phrase's key while it is put together.
  package struct Parts: StringInterpolationProtocol {
    fileprivate var key = ""
    fileprivate var values: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { key += literal }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      key += gap
      values.append(value.description)
    }
  }

  /// In the language of whom is answered.
  package var text: String {
    let words = English.inLanguage(key)
    guard !values.isEmpty else { return words }
    var text = ""
    for (index, part) in words.components(separatedBy: Self.gap).enumerated() {
      if index > 0, values.indices.contains(index - 1) { text += values[index - 1] }
      text += part
    }
    return text
  }
}

/// Words for people, in the language of whom is answered.
package func said(_ phrase: Phrase) -> String { phrase.text }
