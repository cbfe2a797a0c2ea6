internal import CouncilModel
internal import GermanText
import TextMatching

/// What is planned, where it stands and until when: "Die Strategie ist im ISEK 2030 als strategisches
/// Projekt aufgenommen mit einer Realisierbarkeit bis 2025".
struct PlanRule: StatementRule {
  private static let taken: WordSet = [
    "aufgenommen", "enthalten", "verankert", "vorgesehen", "benannt", "festgeschrieben",
    "festgelegt",
  ]
  private static let be = WordSet(Auxiliaries.present + Auxiliaries.passivePast)
  private static let lists: WordSet = ["führt", "nennt", "enthält", "benennt"]
  private static let due: WordSet = [
    "realisierbarkeit", "umgesetzt", "umsetzung", "abgeschlossen", "fertiggestellt", "realisiert",
    "eingeführt", "erstellt", "eröffnet", "soll", "sollen", "geplant", "vorgesehen", "realisierung",
    "fertigstellung", "abschluss", "vorliegen", "vorgelegt", "andauern", "eingerichtet",
    "befristet",
  ]
  private static let past = WordSet(Auxiliaries.past)
  private static let pronouns = WordSet(
    ["es", "er", "sie", "das", "dies", "man"] + ["hier", "dort"] + Pronouns.demonstrative)
  private static let promises = WordSet(Auxiliaries.present + ["soll", "sollen"])

  func drafts(in sentence: AnswerSentence) -> [Draft] {
    guard !RecommendationRule.isAnnounced(sentence) else { return [] }
    if let (phrase, document) = planned(in: sentence) {
      let subject = EntityName(.plannedMeasure, sentence.name(of: phrase))
      let plan = Draft(
        subject: subject, property: .plannedIn, value: .text(document.name),
        range: sentence.range, rule: "planned.in")
      return [plan] + deadlines(of: subject, in: sentence, rule: "deadline.plan")
    }
    if let change = PlannedChange.change(in: sentence.range, of: sentence),
      sentence.tokens[sentence.range].contains(where: { isFuture($0) })
        || deadline(in: sentence) != nil || begins(in: sentence) != nil
    {
      return changed(change, in: sentence)
    }
    return promised(in: sentence)
  }

  /// "NP ist (daher) im ISEK 2030 (als …) aufgenommen"; "Das ISEK 2035 führt NP als Vorhaben"
  private func planned(in sentence: AnswerSentence) -> (NounPhrase, PlanDocument)? {
    let start = sentence.range.lowerBound
    for document in PlanDocument.all(in: sentence) {
      if let verb = sentence.first(Self.lists), document.range.upperBound == verb,
        let phrase = sentence.phrases.phrase(at: verb + 1, before: sentence.range.upperBound)
      {
        return (phrase, document)
      }
      guard let copula = sentence.first(Self.be), copula < document.range.lowerBound,
        let verb = sentence.first(Self.taken), verb >= document.range.upperBound,
        let phrase = sentence.phrases.phrase(at: start, before: copula, complements: 3),
        sentence.word(verb) != "enthalten"
          || (copula..<verb).contains(where: { sentence.word($0) == "als" }),
        phrase.range.upperBound == copula, !GenericNouns.contains(sentence.word(phrase.head)),
        phrase.article?.hasPrefix("dies") != true
      else { continue }
      return (phrase, document)
    }
    return nil
  }

  /// "bis 2025", if the sentence has one such date.
  private func deadline(in sentence: AnswerSentence) -> String? {
    let ends = sentence.facts.compactMap { fact -> String? in
      if case .period(let period) = fact.value, period.role == .deadline { period.end } else { nil }
    }
    return ends.count == 1 ? ends[0] : nil
  }

  /// "zum 1. Januar 2021", "ab 2024"
  private func begins(in sentence: AnswerSentence) -> String? {
    let starts = sentence.facts.compactMap { fact -> String? in
      guard case .period(let period) = fact.value else { return nil }
      let first = sentence.word(fact.range.lowerBound)
      return ["zum", "ab"].contains(first) ? period.start : nil
    }
    return starts.count == 1 ? starts[0] : nil
  }

  private func isFuture(_ token: Token) -> Bool {
    ["künftig", "zukünftig", "demnächst"].contains(token.folded)
  }

  private func deadlines(
    of subject: EntityName, in sentence: AnswerSentence, rule: String
  ) -> [Draft] {
    guard let date = deadline(in: sentence) else { return [] }
    return [
      Draft(
        subject: subject, property: .deadline, value: .date(date), range: sentence.range,
        rule: rule)
    ]
  }

  private func changed(_ change: PlannedChange, in sentence: AnswerSentence) -> [Draft] {
    guard
      !GenericNouns.contains(sentence.word(change.subject.head)) || change.subject.range.count > 2
    else { return [] }
    let subject = EntityName(.plannedMeasure, change.name)
    let begin = begins(in: sentence)
    let planned = Draft(
      subject: subject, property: .planned, value: .text(change.what), range: sentence.range,
      from: begin, rule: "planned.change")
    let date = begin.map {
      Draft(
        subject: subject, property: .deadline, value: .date($0), range: sentence.range,
        rule: "deadline.begins")
    }
    return [planned] + [date].compactMap(\.self)
      + deadlines(of: subject, in: sentence, rule: "deadline.change")
  }

  /// "Die Arbeiten sollen bis 2025 abgeschlossen sein"
  private func promised(in sentence: AnswerSentence) -> [Draft] {
    let start = sentence.range.lowerBound
    guard deadline(in: sentence) != nil, sentence.contains(anyOf: Self.due),
      !sentence.contains(anyOf: Self.past),
      !Self.pronouns.contains(sentence.word(start)),
      let phrase = sentence.phrases.phrase(at: start, before: sentence.range.upperBound),
      phrase.article?.hasPrefix("dies") != true,
      !GenericNouns.contains(sentence.word(phrase.head)),
      Self.promises.contains(sentence.word(phrase.range.upperBound))
    else { return [] }
    // "…, Restarbeiten dauern noch bis November" is about something else.
    let clause = Clause.around(phrase.range, in: sentence)
    let isNear = sentence.facts.contains { fact in
      if case .period(let period) = fact.value, period.role == .deadline {
        clause.contains(fact.range.lowerBound)
      } else {
        false
      }
    }
    guard isNear else { return [] }
    let subject = EntityName(.plannedMeasure, sentence.name(of: phrase))
    return deadlines(of: subject, in: sentence, rule: "deadline.promise")
  }
}
