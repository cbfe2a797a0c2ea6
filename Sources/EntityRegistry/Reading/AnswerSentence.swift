internal import CouncilModel
internal import GermanText
import TextMatching

/// A sentence of an answer with what a rule may know about it.
struct AnswerSentence {
  let passage: AnswerPassage
  /// Positions of its tokens in the passage.
  let range: Range<Int>
  let letter: LetterSurroundings
  /// What the sentence before was about.
  let topics: [Topic]
  /// What all sentences of the paragraph before were about.
  let passageTopics: [Topic]

  var tokens: [Token] { passage.tokens }
  var phrases: NounPhraseReader { NounPhraseReader(tokens: tokens) }

  func word(_ index: Int) -> String { range.contains(index) ? tokens.word(index) : "" }

  /// The first position of one of the words, from a position on.
  func first(_ words: WordSet, from start: Int? = nil) -> Int? {
    (max(start ?? range.lowerBound, range.lowerBound)..<range.upperBound)
      .first { words.contains(tokens.word($0)) }
  }

  func contains(anyOf words: WordSet) -> Bool { first(words) != nil }

  /// The facts in it.
  var facts: [PlacedFact] {
    passage.facts.filter { range.contains($0.range.lowerBound) }
  }

  /// The sponsors in it, in order; two names at one place are one.
  var sponsors: [(name: String, range: Range<Int>)] {
    var found: [(name: String, range: Range<Int>)] = []
    for fact in facts {
      guard case .sponsor(let sponsor) = fact.value else { continue }
      // "Kreisverband der Arbeiterwohlfahrt (AWO)": the short form says it again.
      if let last = found.last, last.name == sponsor.name,
        fact.range.lowerBound - last.range.upperBound <= 1
      {
        found[found.count - 1].range = last.range.lowerBound..<fact.range.upperBound
      } else {
        found.append((sponsor.name, fact.range))
      }
    }
    return found
  }

  /// Sponsors that follow each other with nothing but articles, commas and "und" between.
  func listed(_ sponsors: [(name: String, range: Range<Int>)]) -> [(
    name: String, range: Range<Int>
  )] {
    var listed: [(name: String, range: Range<Int>)] = []
    for sponsor in sponsors {
      if let last = listed.last {
        let between = last.range.upperBound..<sponsor.range.lowerBound
        let isList = between.allSatisfy { index in
          tokens.isSymbol(",", index)
            || ["und", "sowie", "der", "die", "das"].contains(word(index))
        }
        guard isList else { break }
      }
      listed.append(sponsor)
    }
    return listed
  }

  /// The programmes in it, in order.
  var programmes: [(name: String, range: Range<Int>)] {
    facts.compactMap { fact in
      if case .programme(let programme) = fact.value { (programme.name, fact.range) } else { nil }
    }
  }

  /// Where something begins to hold: "seit 2018", only if the sentence says one.
  var since: String? {
    let starts = facts.compactMap { fact -> String? in
      if case .period(let period) = fact.value, period.role == .since { period.start } else { nil }
    }
    return starts.count == 1 ? starts[0] : nil
  }

  /// Areas of the letter in it, in order: named with their kind, or known by it from elsewhere.
  var areas: [(name: String, range: Range<Int>)] {
    AreaMentions.mentions(of: letter.areas, in: tokens, within: range)
  }

  /// A phrase's words as a name: the adjectives as in "die gesamtstädtische Strategie".
  func name(of phrase: NounPhrase, complements: Bool = true) -> String {
    PhraseName.name(of: phrase, in: self, complements: complements)
  }
}
