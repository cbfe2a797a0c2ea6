import CouncilModel
import GermanText
import TextMatching

/// Who asks and who answers in minutes, by what each sentence tells: "Frau Muster fragt, ob …", then
/// "Der Landrat antwortet, dass …". An asker counts once somebody else has answered.
struct ToldSpeakers {
  /// How far after a sentence's start the speaker may stand. In words.
  private static let reach = 8

  private(set) var askers: [Located<String>] = []
  private(set) var answerers: [Located<String>] = []

  init(of text: LetterText) {
    var pending: Located<String>?
    for paragraph in Self.paragraphs(of: text) {
      for sentence in GermanSentences.split(text.string(paragraph)) {
        guard let act = SpeechAct.act(in: sentence), !act.isPronoun || act.kind == .asks else {
          continue
        }
        let speaker = Self.speaker(in: sentence).map { Located(value: $0, range: paragraph) }
        switch act.kind {
        case .asks:
          if let speaker { pending = speaker }
        case .answers:
          guard let asker = pending, let speaker, speaker.value != asker.value else { continue }
          askers.append(asker)
          answerers.append(speaker)
          pending = nil
        case .other:
          if act.isPronoun == false, speaker != nil { pending = nil }
        }
      }
    }
  }

  /// Lines up to the next break, without the page's own matter.
  private static func paragraphs(of text: LetterText) -> [TextRange] {
    var ranges: [TextRange] = []
    for line in text.lines where !line.isAside && line.range.start < text.visibleEnd {
      if line.breakBefore == .none, let last = ranges.last {
        ranges[ranges.count - 1] = TextRange(last.start, line.range.end)
      } else {
        ranges.append(line.range)
      }
    }
    return ranges
  }

  /// The first person of a sentence.
  private static func speaker(in sentence: String) -> String? {
    let words = sentence.firstWords(reach + 8)
    for start in 0..<min(words.count, reach) {
      let rest = Persons.withoutArticle(words[start...])
      let length = Persons.length(rest, alone: rest.startIndex > start)
      if length > 0 { return Persons.name(rest.prefix(length)) }
    }
    return nil
  }
}
