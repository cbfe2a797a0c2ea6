import CouncilModel

/// The smallest stretch of text that the structure moves: a line, or a part of a line between
/// places where a sentence ends or a label may begin.
struct Piece {
  enum Break: Int, Comparable {
    /// Inside a line.
    case inline
    /// At a line's start inside a paragraph.
    case soft
    /// At a line that begins on purpose.
    case line
    case paragraph

    static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  var range: TextRange
  var text: String
  var breakBefore: Break
  /// Whether a sentence ends with the piece.
  var endsSentence: Bool
  var role: TextLine.Role
  var isBold: Bool
  var isItalic: Bool

  /// Whether the piece is set apart from plain running text.
  var isEmphasised: Bool {
    if case .heading = role { return true }
    return isBold || isItalic
  }

  /// The last character that is no quote, bracket, digit or footnote sign.
  var terminal: Character? {
    text.last { !"\"”“«»)]'’ ¹²³⁴⁵⁶⁷⁸⁹0123456789".contains($0) }
  }

  /// Whether the piece ends with a question mark, but for quotes, brackets and footnote signs.
  var endsWithQuestionMark: Bool {
    guard let mark = text.lastIndex(of: "?") else { return false }
    return text[text.index(after: mark)...].allSatisfy { "\"”“«»)]'’!¹²³0123456789 .".contains($0) }
  }

  var wordCount: Int { text.split(whereSeparator: { $0 == " " || $0 == "\t" }).count }
}
