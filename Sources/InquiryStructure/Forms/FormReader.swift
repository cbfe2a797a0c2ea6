import CouncilModel
import GermanText
import TextMatching

/// Reads forms: question times with one block for each inquiry, whose parts carry labels such as
/// `Fragesteller*in:`, `Frage:`, `Stellungnahme/Antwort durch:`, `Stellungnahme/Antwort:`.
struct FormReader {
  enum Part {
    case entry(number: String)
    case originator, office, question, answer, other

    /// Whether a form's first inquiry may begin with the part.
    fileprivate var mightBegin: Bool {
      switch self {
      case .entry, .originator, .question: true
      case .office, .answer, .other: false
      }
    }
  }

  /// One inquiry of the form.
  struct Entry {
    var number: String?
    var originators: [Located<String>] = []
    var offices: [Located<String>] = []
    var question: TextRange?
    var answer: TextRange?
    /// Whether a label says where the question begins.
    var hasQuestionLabel = false
  }

  let text: LetterText

  /// The inquiries of a form; empty where the letter is none.
  func entries() -> [Entry] {
    let lines = text.lines.filter { !$0.isAside }
    let labels = lines.map { line in
      !line.range.isEmpty && FormLabels.mightBegin(with: text.utf8[line.range.start])
        ? FormLabels.label(of: text.string(line.range)) : nil
    }
    guard isForm(labels) else { return [] }
    var entries: [Entry] = []
    var part = Part.other
    for (line, label) in zip(lines, labels) {
      let range: TextRange
      if let label {
        if beginsEntry(label.part, entries.last) {
          var entry = Entry()
          if case .entry(let number) = label.part { entry.number = number }
          entries.append(entry)
        }
        part = label.part
        if case .question = part, !entries.isEmpty {
          entries[entries.count - 1].hasQuestionLabel = true
        }
        range = TextRange(line.range.end - label.value.byteCount, line.range.end)
      } else {
        range = line.range
      }
      if !range.isEmpty, !entries.isEmpty {
        take(range, as: &part, into: &entries[entries.count - 1])
      }
    }
    // Labels of a head around a letter that is no form: its questions are read as elsewhere.
    guard entries.contains(where: { $0.question != nil }) else { return [] }
    return entries.map(withoutSignature).filter { $0.question != nil || $0.answer != nil }
  }

  private func isForm(_ labels: [(part: Part, value: String)?]) -> Bool {
    var hasOriginator = false
    var hasAnswer = false
    for label in labels {
      switch label?.part {
      case .originator: hasOriginator = true
      case .answer: hasAnswer = true
      default: break
      }
    }
    return hasOriginator && hasAnswer
  }

  private func beginsEntry(_ part: Part, _ last: Entry?) -> Bool {
    guard let last else { return part.mightBegin }
    switch part {
    case .entry: return true
    case .originator: return last.answer != nil || isAsked(last)
    case .question: return last.answer != nil
    case .office, .answer, .other: return false
    }
  }

  /// Whether an inquiry has its asker and its question: the next asker has one of their own, also
  /// where nobody has answered yet. What no label calls a question may be a name that runs on.
  private func isAsked(_ entry: Entry) -> Bool {
    guard let question = entry.question, !entry.originators.isEmpty else { return false }
    return entry.hasQuestionLabel || QuestionCues.asks(text.string(question))
  }

  private func take(_ range: TextRange, as part: inout Part, into entry: inout Entry) {
    let value = text.string(range)
    switch part {
    case .originator:
      entry.originators.append(Located(value: value, range: range))
      // What follows a name without a label is the question.
      part = .question
    case .office:
      entry.offices.append(Located(value: value, range: range))
      part = .other
    case .question where !entry.hasQuestionLabel && entry.question == nil && isOfHead(value):
      // "Thema: …" below the asker is a field of the head; a list below it is read as elsewhere.
      part = .other
    case .question:
      entry.question = TextRange(entry.question?.start ?? range.start, range.end)
    case .answer:
      entry.answer = TextRange(entry.answer?.start ?? range.start, range.end)
    case .entry, .other:
      break
    }
  }

  /// Whether a line is a labelled field of the head.
  private func isOfHead(_ line: String) -> Bool {
    line.contains(ascii: ":") && FieldLabels.split(line.collapsedWhiteSpace) != nil
  }

  /// The answer without the name and office that close it.
  private func withoutSignature(_ entry: Entry) -> Entry {
    guard var answer = entry.answer else { return entry }
    var entry = entry
    let lines = text.lines.filter { !$0.isAside && answer.contains($0.range) }
    let longestSignature = 4
    for line in lines.reversed() {
      let words = text.string(line.range).words
      let isSignature =
        words.count <= longestSignature
        && (FormLabels.isOfficeTitle(words.joined(separator: " "))
          || entry.offices.contains { office in
            words.allSatisfy { office.value.containsLiteral(String($0)) }
          })
      guard isSignature, line.range.start > answer.start else { break }
      answer.end = line.range.start - 1
    }
    entry.answer = answer
    return entry
  }
}
