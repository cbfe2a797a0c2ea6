import GermanText
import TextMatching

private let closers: CharacterTable = "\"”“«»)]'’!¹²³0123456789 ."

extension String {
  /// Whether the text ends with a question mark, but for quotes, brackets and footnote signs.
  var endsWithQuestionMark: Bool {
    unicodeScalars.last { !closers.contains($0) } == "?"
  }
}
