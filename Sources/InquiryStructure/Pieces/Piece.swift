import CouncilModel
import GermanText
import TextMatching

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
  let text: String
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

  private static let closers: CharacterTable = "\"”“«»)]'’ ¹²³⁴⁵⁶⁷⁸⁹0123456789"

  /// The last sign that is no quote, bracket, digit or footnote sign.
  var terminal: Unicode.Scalar? {
    text.unicodeScalars.last { !Self.closers.contains($0) }
  }

  /// Whether the piece ends with a question mark, but for quotes, brackets and footnote signs.
  var endsWithQuestionMark: Bool { text.endsWithQuestionMark }

  /// How many words stand between spaces and tabs.
  let wordCount: Int

  init(
    range: TextRange, text: String, breakBefore: Break, endsSentence: Bool, role: TextLine.Role,
    isBold: Bool, isItalic: Bool
  ) {
    self.range = range
    self.text = text
    self.breakBefore = breakBefore
    self.endsSentence = endsSentence
    self.role = role
    self.isBold = isBold
    self.isItalic = isItalic
    wordCount = text.wordCount
  }
}
