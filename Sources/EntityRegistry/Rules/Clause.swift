internal import CouncilModel
internal import GermanText

/// Parts of a sentence between commas, semicolons and dashes, and what they are about.
enum Clause {
  /// The clause in which tokens stand; commas within them and what stands in brackets end none.
  static func around(_ tokens: Range<Int>, in sentence: AnswerSentence) -> Range<Int> {
    var start = tokens.lowerBound
    while start > sentence.range.lowerBound {
      if sentence.tokens.isSymbol(")", start - 1),
        let open = (sentence.range.lowerBound..<start).last(where: {
          sentence.tokens.isSymbol("(", $0)
        })
      {
        start = open
      } else if isEnd(start - 1, sentence) {
        break
      } else {
        start -= 1
      }
    }
    var end = tokens.upperBound
    while end < sentence.range.upperBound {
      if sentence.tokens.isSymbol("(", end),
        let close = (end..<sentence.range.upperBound).first(where: {
          sentence.tokens.isSymbol(")", $0)
        })
      {
        end = close + 1
      } else if isEnd(end, sentence) {
        break
      } else {
        end += 1
      }
    }
    return start..<end
  }

  private static func isEnd(_ index: Int, _ sentence: AnswerSentence) -> Bool {
    let token = sentence.tokens[index]
    guard token.kind == .symbol else { return false }
    if [",", ";", ":", "–", "(", ")", "?", "!"].contains(token.text) { return true }
    // The full stop that ends the sentence, not one inside a name.
    return token.text == "." && index == sentence.range.upperBound - 1
  }

  /// The phrase right before a comma, as what a relative clause is about.
  static func antecedent(before comma: Int, in sentence: AnswerSentence) -> Topic? {
    if let programme = sentence.programmes.first(where: { $0.range.upperBound == comma }) {
      return Topic(subject: EntityName(.project, programme.name), range: sentence.range)
    }
    let clause = around(comma - 1..<comma, in: sentence)
    // The longest phrase that ends at the comma.
    for start in clause where start < comma {
      guard let phrase = sentence.phrases.phrase(at: start, before: comma),
        phrase.range.upperBound == comma,
        start == clause.lowerBound || phrase.article != nil
          || phrase.core.lowerBound == start
      else { continue }
      return topic(phrase, in: sentence)
    }
    return nil
  }

  /// A phrase as a project, if it names one: no general noun, no sponsor, no office.
  static func topic(_ phrase: NounPhrase, in sentence: AnswerSentence) -> Topic? {
    let noun = sentence.word(phrase.head)
    if let known = demonstrative(phrase, in: sentence) { return known }
    if let name = ProjectName.name(in: phrase, of: sentence) {
      return Topic(subject: EntityName(.project, name), range: sentence.range)
    }
    guard !GenericNouns.contains(noun), phrase.article.map(isNaming) ?? true else { return nil }
    guard !sentence.sponsors.contains(where: { $0.range.overlaps(phrase.core) }) else {
      return nil
    }
    if MentionedOffices(sentence: sentence).mention(at: phrase.head) != nil { return nil }
    let name = sentence.name(of: phrase)
    // "Bäder-⏎betriebe": half a word.
    guard !name.hasSuffix("-") else { return nil }
    return Topic(subject: EntityName(.project, name), range: sentence.range)
  }

  /// "Diese Quartiersmanager", "Dieses Projekt": what the sentence before was about, if one.
  private static func demonstrative(_ phrase: NounPhrase, in sentence: AnswerSentence) -> Topic? {
    guard let article = phrase.article, article.hasPrefix("dies"), sentence.topics.count == 1 else {
      return nil
    }
    return sentence.topics[0]
  }

  /// Articles of things that have a name; "eine Stelle", "jede Einrichtung" have none.
  private static func isNaming(_ article: String) -> Bool {
    Determiners.definite.contains(article)
  }
}
