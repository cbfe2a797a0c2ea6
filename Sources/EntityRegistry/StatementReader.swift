package import CouncilModel
internal import GermanText

/// Reads the statements that a letter makes, by rules; each rests on one passage of it.
package enum StatementReader {
  /// What a letter proposes to the registry, in the order of its text.
  ///
  /// Nothing is linked across paragraphs. The same letter always gives the same statements, save
  /// for `recorded`.
  ///
  /// - Parameter recorded: the time that the statements will bear, ISO 8601.
  package static func proposals(in letter: Extraction, recorded: String) -> [StatementProposal] {
    let surroundings = LetterSurroundings(letter)
    let passages = AnswerPassage.passages(of: letter)
    var assembly = ProposalAssembly(letter, recorded: recorded)
    for passage in passages {
      for draft in drafts(in: passage, surroundings) { assembly.add(draft, in: passage) }
    }
    for gap in GapRule().gaps(in: letter, absences: assembly.absences) { assembly.add(gap) }
    return assembly.proposals
  }

  /// The drafts of a passage, sentence by sentence: each may refer to the one before.
  private static func drafts(
    in passage: AnswerPassage, _ letter: LetterSurroundings
  ) -> [Draft] {
    if passage.block.kind == .table { return StaffingTableRule().drafts(in: passage) }
    var drafts: [Draft] = []
    var topics: [Topic] = []
    var passageTopics: [Topic] = []
    for range in passage.sentences {
      let sentence = AnswerSentence(
        passage: passage, range: range, letter: letter, topics: topics,
        passageTopics: passageTopics)
      let found = StatementRules.all.flatMap { $0.drafts(in: sentence) }
      drafts += found
      topics = distinct(found.compactMap(\.topic))
      passageTopics = distinct(passageTopics + topics)
    }
    return drafts
  }

  private static func distinct(_ topics: [Topic]) -> [Topic] {
    var seen: Set<EntityName> = []
    return topics.filter { seen.insert($0.subject).inserted }
  }
}
