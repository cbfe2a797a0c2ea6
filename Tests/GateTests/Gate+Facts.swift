import CouncilModel
import GermanText

@testable import EntityExtraction

extension Gate {
  /// The checks before the grammars of facts.
  static let facts: [Gate] = [
    .passage(
      "AmountExtractor.mightContainMoney", "Das kostet 3,2 Mio. Euro.",
      mightMatch: { AmountExtractor().mightContainMoney($0) },
      matches: { passage in
        let tokens = passage.tokens
        return tokens.indices.contains { AmountPhrase(tokens, at: $0, in: .paragraph) != nil }
      }),
    .tokens(
      "StaffingUnit.mightStand", "Es sind 2,5 VZÄ.", mightMatch: StaffingUnit.mightStand,
      matches: { tokens, index in
        tokens[index].kind == .word && StaffingUnit.kind(of: tokens[index]) != nil
      }),
    .tokens(
      "RecurrenceWord.mightStand", "Er tagt vierteljährlich.",
      mightMatch: RecurrenceWord.mightStand,
      matches: { RecurrenceWord($0, at: $1) != nil }),
    .tokens(
      "FrequencyPhrase.mightOpen", "Der Beirat tagt alle zwei Monate.",
      mightMatch: FrequencyPhrase.mightOpen,
      matches: { FrequencyPhrase.found($0, at: $1) != nil }),
    .passage(
      "FrequencyPhrase.hasPeriods", "Der Beirat tagt zweimal im Jahr.",
      mightMatch: { FrequencyPhrase.hasPeriods($0.tokens) },
      matches: { passage in
        passage.tokens.indices.contains {
          FrequencyPhrase.foundWithPeriod(passage.tokens, at: $0) != nil
        }
      }),
    .passage(
      "AbsencePhrase.openers", "Treffen finden derzeit nicht statt.",
      mightMatch: { $0.mightContain(AbsencePhrase.openers) },
      matches: { passage in
        passage.tokens.indices.contains {
          AbsencePhrase.find(passage.tokens, at: $0, in: passage.tokens.indices) != nil
        }
      }),
    .tokens(
      "PeriodPhrase.mightBegin", "Das gilt seit dem 1. März 2020.",
      mightMatch: { tokens, index in
        tokens[index].kind != .word || PeriodPhrase.mightBegin(tokens, index)
      },
      matches: { tokens, index in
        tokens[index].kind == .word && PeriodPhrase.found(tokens, at: index) != nil
      }),
    .tokens(
      "DatePhrase.mightBegin", "Ende des Schuljahres 2014/15", mightMatch: DatePhrase.mightBegin,
      matches: { DatePhrase($0, at: $1) != nil }),
    Gate(name: "SponsorFinder.mightBeKnown", example: "Träger ist die Diakonie Neustadt.") {
      let passage = TokenizedPassage(.init($0))
      let finder = SponsorFinder(passage, 0, PlaceNames([passage]))
      return passage.tokens.indices.map { index in
        Verdict(
          mightMatch: finder.mightBeKnown(index), matches: finder.known(at: index) != nil)
      }
    },
    .tokens(
      "SponsorPatterns.cues", "Er ist beim Caritasverband Neustadt angestellt.",
      mightMatch: { $0.isWord(in: SponsorPatterns.cues, $1) },
      matches: { !SponsorPatterns(tokens: $0, passage: 0).mentions(at: $1).isEmpty }),
    .passage(
      "LegalForm.words", "Träger ist der Verein Beispiel e. V.",
      mightMatch: { $0.mightContain(LegalForm.words) },
      matches: { passage in
        passage.tokens.indices.contains { LegalForm(passage.tokens, at: $0) != nil }
      }),
    .passage(
      "ProgrammeNames.starts", "Das Geld kommt aus der Sozialen Stadt.",
      mightMatch: { $0.mightContain(ProgrammeNames.starts) },
      matches: { passage in
        passage.tokens.indices.contains { ProgrammeNames.find(passage.tokens, at: $0) != nil }
      }),
  ]
}
