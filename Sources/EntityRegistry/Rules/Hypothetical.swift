internal import GermanText
import TextMatching

/// Sentences that say what may be, was or should be, not what is.
enum Hypothetical {
  private static let words: WordSet = [
    "soll", "sollen", "sollte", "sollten", "könnte", "könnten", "würde", "würden", "wäre", "wären",
    "empfiehlt", "empfehlen", "empfahl", "empfohlen", "vorgeschlagen", "vorschlagen", "schlägt",
    "beantragt", "gefordert", "fordert", "wegfall", "entfällt", "gestrichen", "geplant",
    "vorgesehen", "vorsehen", "vorzusehen", "künftig", "zukünftig", "beabsichtigt", "falls",
    "sofern", "wünschenswert", "ehemals", "früher", "frühere", "ehemalige", "ehemaligen",
    "vormals", "war", "waren", "bisherige", "bisherigen", "ob",
  ]

  static func isHypothetical(_ sentence: AnswerSentence) -> Bool { sentence.contains(anyOf: words) }
}
