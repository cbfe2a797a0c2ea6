internal import CouncilModel
internal import GermanText
import TextMatching

/// A project that is called a programme of its sponsor of funds: "das ESF-Förderprogramm Th.INKA".
struct NamedProgrammeRule: StatementRule {
  private static let kinds: SuffixSet = ["programm", "projekt", "vorhaben"]

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    sentence.programmes.compactMap { programme -> Draft? in
      // "⟨ESF⟩-Förderprogramm", cut by the tokenizer at its hyphen.
      let hyphen = programme.range.upperBound
      guard sentence.tokens.isSymbol("-", hyphen), sentence.tokens[hyphen].gap == .none,
        sentence.word(hyphen + 1).hasSuffix(in: Self.kinds),
        let name = ProjectName.name(at: hyphen + 2, in: sentence)
      else { return nil }
      let subject = EntityName(.project, name.text)
      let range = sentence.range
      return Draft(
        subject: subject, property: .programme,
        value: .entity(EntityName(.programme, programme.name)), range: range,
        rule: "programme.named", topic: Topic(subject: subject, range: range))
    }
  }
}
