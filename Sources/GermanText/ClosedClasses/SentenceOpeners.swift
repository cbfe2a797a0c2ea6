import TextMatching

/// Words that begin sentences with a capital letter and are no nouns: "Hierzu …", "Im Jahr …".
package enum SentenceOpeners {
  private static let words: WordSet = WordSet(
    Determiners.all + Prepositions.leading + Interrogatives.all + adverbs + pronouns
      + conjunctions + verbs)

  private static let adverbs = [
    "hier", "dort", "hierzu", "dazu", "auch", "derzeit", "aktuell", "gegenwärtig", "zurzeit",
    "daneben", "darüber", "dabei", "daher", "deshalb", "davon", "damit", "ja", "nein", "so", "nur",
    "nicht", "noch", "insgesamt", "zusätzlich", "ferner", "weiterhin", "außerdem", "jedoch",
    "allerdings", "entsprechend", "zudem", "bisher", "zuletzt", "jährlich", "monatlich", "darunter",
    "hinzu", "hierbei", "hierfür", "dafür", "somit", "grundsätzlich", "künftig",
  ]
  private static let pronouns = ["es", "er", "sie", "wir", "ich", "man", "dies"]
  private static let conjunctions = [
    "sofern", "wenn", "falls", "da", "weil", "während", "sowohl", "weder", "und", "oder", "aber",
  ]
  private static let verbs =
    Auxiliaries.present + ["hat", "haben", "kann", "können"]
    + ["gibt", "gefördert", "finanziert", "vorgesehen"]

  /// Whether a word in small letters begins sentences.
  package static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a token's word does.
  package static func contains(_ token: Token) -> Bool { words.contains(token) }
}
