import GermanText
import TextMatching

/// Sentences that say that something asked for is not known, not kept or not told.
enum AbsencePhrases {
  /// What is missing where "keine" stands before it.
  private static let knowledge: WordSet = [
    "daten", "erkenntnisse", "kenntnisse", "informationen", "zahlen", "angaben", "aussage",
    "aussagen", "auskunft", "auskünfte", "statistik", "statistiken", "unterlagen", "übersicht",
    "datengrundlage", "datengrundlagen", "datenbasis", "zahlenmaterial", "erhebungen",
    "auswertungen",
    "auswertung", "kenntnis", "erkenntnis", "angabe", "information", "erhebung", "datenlage",
  ]
  /// What shows that knowledge is missing, beside "keine Daten".
  private static let states: WordSet = [
    "vor", "verfügbar", "möglich", "vorhanden", "bekannt", "hat", "haben", "vorliegen", "verfügt",
    "besitzt", "geführt", "liegen", "liegt", "gibt", "existieren",
  ]
  /// The same after "keine Angaben": "neue Daten machen keine Angaben nötig" lacks nothing.
  private static let given: WordSet = ["getroffen", "gemacht", "machen", "erteilt"]
  /// What is denied where "nicht" stands before it.
  private static let denied: WordSet = [
    "erfasst", "erhoben", "beantwortet", "benannt", "beziffert", "dokumentiert", "ermittelt",
    "ausgewertet", "bekannt", "beantworten", "benennen", "beziffern", "ermitteln",
    "aufgeschlüsselt", "quantifiziert", "quantifizierbar", "genannt", "mitgeteilt", "gezählt",
    "herausgegeben", "nachgehalten", "abgefragt", "gefragt", "übersandt", "weitergegeben",
    "offengelegt",
  ]
  /// What is not kept where "nicht geführt" stands.
  private static let records = [
    "statistik", "statistiken", "liste", "listen", "übersicht", "übersichten", "buch",
    "verzeichnis", "daten", "zahlen",
  ]
  /// How words end that are knowledge: "Gesamtübersicht", "Fallzahlen".
  private static let knowledgeEndings = [
    "übersicht", "daten", "zahlen", "statistik", "ergebnis", "ergebnisse", "auswertung",
    "auswertungen", "erkenntnisse", "angaben", "informationen", "aufstellung", "erhebung",
    "erhebungen", "statistiken", "meldungen", "meldung", "rückmeldungen", "antwort", "antworten",
    "angabe", "werte", "anzahl", "gründe", "kenntnisse", "schätzung", "aufschlüsselung",
    "differenzierung", "zeitplan", "details", "kosten", "planung", "planungen", "gutachten",
  ]
  private static let pointers: WordSet = [
    "hierzu", "dazu", "darüber", "hierüber", "hierfür", "dafür", "davon", "diese", "das", "dies",
  ]
  /// What is impossible: "eine Unterscheidung ist nicht möglich".
  private static let operations: WordSet = [
    "unterscheidung", "differenzierung", "auswertung", "aufschlüsselung", "angabe", "angaben",
    "aussage", "aussagen", "beantwortung", "quantifizierung", "zuordnung", "auflistung",
    "benennung",
    "ermittlung",
  ]

  /// What denies that there is something: "keine", "keinerlei".
  private static let denialStem = "kein"
  private static let negation = "nicht"
  /// What is forbidden to be given.
  private static let disclosures = ["auskünfte", "auskunft"]
  private static let signs = PhraseSet(words: [negation] + disclosures, stems: [denialStem])

  /// Whether a text holds a word without which nothing is said to be absent.
  static func mightStand(in text: String) -> Bool { text.mightContain(anyOf: signs) }

  static func isAbsence(_ sentence: String) -> Bool {
    mightStand(in: sentence) && saysAbsence(sentence)
  }

  /// As `isAbsence`, without the quick check before it.
  static func saysAbsence(_ sentence: String) -> Bool {
    let words = Array(LowercasedWords(sentence))
    return lacksKnowledge(words) || deniesKnowledge(words) || isForbidden(words)
  }

  private static func lacksKnowledge(_ words: [String]) -> Bool {
    let reach = 4
    for (index, word) in words.enumerated() where word.hasLiteralPrefix(denialStem) {
      let after = words[(index + 1)..<min(words.count, index + 1 + reach)]
      if after.contains(where: knowledge.contains),
        words.contains(where: states.contains)
          || words[(index + 1)...].contains(where: given.contains)
      {
        return true
      }
    }
    return false
  }

  /// "nicht bekannt ist nur ein Fall", "nicht bekannt gegeben": something else is said.
  private static func isException(_ words: ArraySlice<String>) -> Bool {
    let reach = 4
    let after = words.prefix(reach)
    return after.contains("nur")
      || after.contains("bekannt") && (after.contains("gegeben") || after.contains("gemacht"))
  }

  private static func deniesKnowledge(_ words: [String]) -> Bool {
    let reach = 3
    for (index, word) in words.enumerated() where word == negation {
      let after = words[(index + 1)..<min(words.count, index + 1 + reach)]
      if after.contains(where: denied.contains), !isException(words[(index + 1)...]) {
        return true
      }
      // "Teile des Geländes sind nicht verfügbar" is said of the thing.
      if after.contains("verfügbar"), index == 0 || words.contains(where: isKnowledge) {
        return true
      }
      if after.contains("geführt") || after.contains("buch"),
        words.contains(where: { word in records.contains(where: word.hasLiteralSuffix) })
      {
        return true
      }
      if after.contains("getroffen"), words.contains(where: { $0.hasLiteralPrefix("aussage") }) {
        return true
      }
      if after.prefix(2).elementsEqual(["mehr", "vorhanden"]),
        words.contains(where: isKnowledge)
      {
        return true
      }
      if after.contains("möglich"),
        (index == 0 ? words[...] : words[..<index]).contains(where: operations.contains)
      {
        return true
      }
      if after.first == "vorhanden", words.contains(where: knowledge.contains) { return true }
      // "liegt derzeit nicht vor", "geht daraus nicht hervor"
      if after.first == "vor",
        words[..<index].contains(where: { ["liegt", "liegen", "lagen", "lag"].contains($0) }),
        words.contains(where: { isKnowledge($0) || pointers.contains($0) })
      {
        return true
      }
      if after.first == "hervor" { return true }
      if after.first == "abschließend", words.contains("beurteilt") { return true }
    }
    return false
  }

  /// "Verstöße sind (uns) nicht bekannt": says of things, not of knowledge, that there are none.
  static func knowsOfNone(_ sentence: String) -> Bool {
    let words = Array(LowercasedWords(sentence))
    guard let negation = words.firstIndex(of: negation), words.index(after: negation) < words.count,
      words[negation + 1] == "bekannt", words.count - negation <= 3,
      let verb = words.firstIndex(where: { ["sind", "waren"].contains($0) }), verb < negation,
      let subject = words[..<verb].last, sentence.beginsWithUppercase
    else { return false }
    return !words[...verb].contains { isKnowledge($0) || isCounted($0) || pointers.contains($0) }
      && !subject.isEmpty
  }

  /// What is asked for itself where it is not known: "Gründe", "Anzahl", "Zeitpunkt".
  private static func isCounted(_ word: String) -> Bool {
    asked.contains(where: word.hasLiteralSuffix)
  }

  private static let asked = [
    "gründe", "ursachen", "ursache", "anzahl", "zahl", "höhe", "zeitpunkt", "termine", "termin",
    "pläne", "namen", "umfang", "orte", "preise",
  ]

  private static func isKnowledge(_ word: String) -> Bool {
    knowledge.contains(word) || knowledgeEndings.contains(where: word.hasLiteralSuffix)
  }

  /// Whether a text holds a word without which nothing is left open.
  static func mightLeaveOpen(_ text: String) -> Bool { text.mightContain(anyOf: openSigns) }

  /// Sentences that leave open what was asked: "lässt sich erst nach der Prüfung festlegen".
  static func leavesOpen(_ sentence: String) -> Bool {
    mightLeaveOpen(sentence) && saysOpen(sentence)
  }

  /// As `leavesOpen`, without the quick check before it.
  static func saysOpen(_ sentence: String) -> Bool {
    let words = Array(LowercasedWords(sentence))
    for (index, word) in words.enumerated() where word == notBefore {
      let before = words[..<index].suffix(6)
      let after = words[(index + 1)...]
      if before.contains("sich"), after.contains(where: later.contains) { return true }
      if before.contains("steht"), after.last == "fest" { return true }
      if before.contains("können") || before.contains("kann"), after.contains(where: told.contains)
      {
        return true
      }
    }
    if sentence.containsLiteral(missing) { return true }
    if sentence.hasLiteralSuffix(outstanding) { return true }
    if sentence.containsLiteral(undecided), words.contains("über") { return true }
    return words.contains("auswertung") && sentence.containsLiteral(undone)
      || (words.contains("können") || words.contains("kann"))
        && sentence.containsLiteral(afterwards)
        && words.contains(where: told.contains)
  }

  private static let notBefore = "erst"
  private static let missing = " noch aussteht"
  private static let outstanding = " steht noch aus."
  private static let undecided = " noch nicht entschieden"
  private static let undone = " erfolgt nicht"
  private static let afterwards = " nach Abschluss "
  private static let openSigns = PhraseSet(
    words: [notBefore], phrases: [missing, outstanding, undecided, undone, afterwards])
  private static let later: WordSet = [
    "festlegen", "beziffern", "sagen", "beurteilen", "benennen",
  ]
  private static let told: WordSet = [
    "erfolgen", "gemacht", "beantwortet", "benannt", "beziffert", "genannt", "vorgelegt",
  ]

  private static func isForbidden(_ words: [String]) -> Bool {
    guard disclosures.contains(where: words.contains) else { return false }
    return words.contains("verboten") || words.contains("untersagt")
      || words.contains("datenschutz")
  }
}
