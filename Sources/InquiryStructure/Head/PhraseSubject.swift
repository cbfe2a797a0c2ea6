import CouncilModel
import GermanText
import TextMatching

/// The subject that a phrase names with its inquiry, or that stands beside the phrase.
struct PhraseSubject {
  let lines: [HeadLine]
  let fields: HeadFields

  private var phrases: [HeadPhrases.Found] { HeadPhrases.read(lines, without: fields.used) }

  /// The subject of a line that names the inquiry, too.
  func named() -> Located<String>? {
    for found in phrases where !fields.used.contains(found.lines.lowerBound) {
      if let subject = found.phrase.subject {
        return Located(value: subject, range: HeadLine.located(lines[found.lines]).range)
      }
    }
    return nil
  }

  /// The title after, or before, a line that names the inquiry and its askers, and nothing else.
  func titleBeside() -> Located<String>? {
    let titles = TitleLines(lines: lines, fields: fields)
    for found in phrases {
      let phrase = found.phrase
      guard phrase.subject == nil, !phrase.hasRest,
        !phrase.askers.isEmpty || !fields.originators.isEmpty
      else { continue }
      for beside in [found.lines.upperBound + 1, found.lines.lowerBound - 1]
      where lines.indices.contains(beside) {
        if titles.isTitle(at: beside) { return lines[beside].located }
      }
    }
    return nil
  }
}
