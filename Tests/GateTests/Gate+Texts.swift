import CouncilModel

@testable import GermanText

extension Gate {
  /// The checks before what knows numbers, dates and the ends of sentences.
  static let texts: [Gate] = [
    .tokens(
      "NumberWord.mightCount", "Es sind fünfundzwanzig.",
      mightMatch: { NumberWord.mightCount($0.word($1)) },
      matches: { all, index in
        NumberWord.cardinal(all.word(index)) != nil || NumberWord.whole(all.word(index)) != nil
      }),
    .tokens(
      "NumberWord.mightHaveParts", "Es sind fünfundzwanzig.",
      mightMatch: { NumberWord.mightHaveParts($0.word($1)) },
      matches: { all, index in
        NumberWord.cardinal(all.word(index)) == nil && NumberWord.whole(all.word(index)) != nil
      }),
    .tokens(
      "CalendarSpan.mightBegin", "Im März 2020", mightMatch: CalendarSpan.mightBegin,
      matches: { CalendarSpan($0, at: $1) != nil }),
    .words(
      "SentenceBoundaries.mightEnd", "Das gilt. Es gilt",
      mightMatch: { $0.utf8.last.map(SentenceBoundaries.mightEnd) ?? false },
      matches: { SentenceBoundaries.isEnd($0, before: $1) }),
  ]
}
