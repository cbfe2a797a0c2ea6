internal import GermanText
import TextMatching

/// Sentences that say what may be, was or should be, not what is.
enum Hypothetical {
  private static let words: WordSet = [
    "sollte", "sollten", "könnte", "könnten", "würde", "würden", "wäre", "wären",
    "empfiehlt", "empfehlen", "empfahl", "empfohlen", "vorgeschlagen", "vorschlagen", "schlägt",
    "beantragt", "gefordert", "fordert", "falls", "sofern", "wünschenswert", "ehemals", "früher",
    "frühere", "ehemalige", "ehemaligen",
    "vormals", "war", "waren", "bisherige", "bisherigen", "ob",
  ]

  /// What is to come: a plan, and no wish.
  static let plans: WordSet = [
    "soll", "sollen", "geplant", "vorgesehen", "vorsehen", "vorzusehen", "künftig", "zukünftig",
    "beabsichtigt",
  ]
  private static let ends: WordSet = ["wegfall", "entfällt", "gestrichen"]
  private static let all = words.union(plans).union(ends)

  static func isHypothetical(_ sentence: AnswerSentence) -> Bool { sentence.contains(anyOf: all) }

  /// Whether a sentence says what might be or has been: not even planned.
  static func isUnreal(_ sentence: AnswerSentence) -> Bool { sentence.contains(anyOf: words) }
}
