package import CouncilModel

// What is said of values and statements, in the language of whom is answered: the commands' English, or
// German.

extension FactValue {
  /// "2,5 VZÄ" or "2.5 FTE"
  package var plainSummary: String {
    Language.current == .english ? summary : germanSummary
  }
}

extension RegistryStatement {
  /// "1 VZÄ, AWO" or "1 FTE, AWO"
  package var plainSummary: String {
    Language.current == .english ? summary : germanSummary
  }

  /// "seit 2018" or "since 2018"
  package var plainValidity: String {
    Language.current == .english ? validity ?? "undated" : germanValidity
  }

  /// "DS 0317/21, Frage 1, Seite 1" or "DS 0317/21, question 1, page 1"
  package var plainPlace: String { Language.current == .english ? place : germanPlace }
}
