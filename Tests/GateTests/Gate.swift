import CouncilModel
import GermanText
import Testing

@testable import EntityExtraction

/// A quick check that goes before a rule, and the rule without it: where the rule finds something,
/// the check must have let it pass.
struct Gate: Sendable, CustomTestStringConvertible {
  /// What the rule and its check say of one place.
  struct Verdict {
    var mightMatch: Bool
    var matches: Bool
  }

  /// `Type.function`.
  let name: String
  /// Something that the rule finds, so that the pair is asked at least once.
  let example: String
  /// The verdicts on all places of a sentence.
  let verdicts: @Sendable (String) -> [Verdict]

  var testDescription: String { name }

  /// A check of a whole sentence.
  static func sentence(
    _ name: String, _ example: String, mightMatch: @escaping @Sendable (String) -> Bool,
    matches: @escaping @Sendable (String) -> Bool
  ) -> Gate {
    Gate(name: name, example: example) { sentence in
      [Verdict(mightMatch: mightMatch(sentence), matches: matches(sentence))]
    }
  }

  /// A check of each word as printed, and of the one after it.
  static func words(
    _ name: String, _ example: String,
    mightMatch: @escaping @Sendable (Substring) -> Bool,
    matches: @escaping @Sendable (Substring, Substring?) -> Bool
  ) -> Gate {
    Gate(name: name, example: example) { sentence in
      let words = sentence.split(separator: " ")
      return words.indices.map { index in
        let next = index + 1 < words.count ? words[index + 1] : nil
        return Verdict(
          mightMatch: mightMatch(words[index]), matches: matches(words[index], next))
      }
    }
  }

  /// A check of each token.
  static func tokens(
    _ name: String, _ example: String,
    mightMatch: @escaping @Sendable ([Token], Int) -> Bool,
    matches: @escaping @Sendable ([Token], Int) -> Bool
  ) -> Gate {
    Gate(name: name, example: example) { sentence in
      let tokens = Tokenizer.tokens(of: sentence)
      return tokens.indices.map { index in
        Verdict(mightMatch: mightMatch(tokens, index), matches: matches(tokens, index))
      }
    }
  }

  /// A check of a passage.
  static func passage(
    _ name: String, _ example: String,
    mightMatch: @escaping @Sendable (TokenizedPassage) -> Bool,
    matches: @escaping @Sendable (TokenizedPassage) -> Bool
  ) -> Gate {
    Gate(name: name, example: example) { sentence in
      let passage = TokenizedPassage(Passage(sentence))
      return [Verdict(mightMatch: mightMatch(passage), matches: matches(passage))]
    }
  }
}
