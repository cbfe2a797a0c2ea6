internal import GermanText
import TextMatching

/// What a sentence says of positions that it does not affirm: they are planned, needed, cut or vacant.
enum PositionRole: String {
  case planned = "geplant"
  case needed = "benötigt"
  case cut = "entfällt"
  case vacant = "unbesetzt"

  private static let cuts: WordSet = [
    "verliert", "verlieren", "verlor", "verloren", "gestrichen", "streichung", "streicht",
    "streichen", "entfällt", "entfielen", "entfiel", "wegfall", "weggefallen", "wegfallen",
    "abgebaut", "abbau", "abzubauen", "gekürzt", "kürzung", "senkung", "reduzierung", "eingespart",
    "einsparung", "einzusparen", "abgezogen", "ausscheiden", "ausgeschieden",
  ]
  /// Verbs whose second part stands at the end: "fällt … weg", "scheiden … aus".
  private static let partedCuts: WordMap<WordSet> = [
    "fällt": ["weg"], "fallen": ["weg"], "fiel": ["weg"], "fielen": ["weg"],
    "scheidet": ["aus"], "scheiden": ["aus"], "schied": ["aus"], "schieden": ["aus"],
    "baut": ["ab"], "bauen": ["ab"], "gibt": ["ab"], "geben": ["ab"],
  ]
  private static let needs: WordSet = [
    "erforderlich", "notwendig", "nötig", "benötigt", "benötigen", "braucht", "brauchen", "bedarf",
    "mehrbedarf", "stellenbedarf", "personalbedarf", "personalmehrbedarf", "stellenmehrbedarf",
    "fehlt", "fehlen", "fehlten", "beansprucht", "beanspruchen", "bräuchte", "bräuchten",
  ]
  private static let plans = Hypothetical.plans.union([
    "geplante", "geplanten", "vorgesehene", "vorgesehenen", "ausgeschrieben", "ausschreiben",
    "anvisiert", "angestrebt", "vorgemerkt",
  ])
  /// With "wird" or "werden", and without "besetzt" or "gefördert": what is yet to come.
  private static let makings: WordSet = [
    "geschaffen", "eingerichtet", "aufgestockt", "eingestellt", "schaffen", "einrichten",
    "aufstocken", "einstellen", "ausgeweitet", "neugeschaffen", "hinzukommen",
  ]
  private static let becoming: WordSet = ["wird", "werden"]
  private static let vacancies: WordSet = [
    "unbesetzt", "offen", "vakant", "offene", "unbesetzte", "offenen", "unbesetzten", "vakante",
    "vakanten",
  ]
  /// All words that give positions a role; without one of them they have none.
  static let words = cuts.union(partedCuts.words).union(needs).union(plans).union(makings)
    .union(vacancies).union(["nicht"])

  /// The role of the positions that a clause speaks of; nil where it says that they are there.
  ///
  /// - Parameter fact: the positions' own words; what is vacant is said after them.
  static func role(of fact: Range<Int>, in clause: Range<Int>, _ sentence: AnswerSentence)
    -> PositionRole?
  {
    func has(_ words: WordSet) -> Bool {
      clause.contains { words.contains(sentence.word($0)) }
    }
    guard has(words) else { return nil }
    if has(cuts) || isCutInParts(clause, sentence) { return .cut }
    if has(needs) { return .needed }
    if has(plans) || has(becoming) && has(makings) { return .planned }
    let after = fact.lowerBound..<clause.upperBound
    let isVacant = after.contains {
      vacancies.contains(sentence.word($0))
        || sentence.word($0) == "nicht" && sentence.word($0 + 1) == "besetzt"
    }
    return isVacant ? .vacant : nil
  }

  /// "Zu den Ämtern mit offenen Stellen gehören das Bauamt mit 3, das Schulamt mit 2 VZÄ": said once.
  static func areAllVacant(before fact: Int, _ sentence: AnswerSentence) -> Bool {
    (sentence.range.lowerBound..<fact).contains { index in
      vacancies.contains(sentence.word(index))
        && (sentence.word(index + 1).hasPrefix("stellen")
          || sentence.word(index + 1).hasSuffix("stellen"))
    }
  }

  private static func isCutInParts(_ clause: Range<Int>, _ sentence: AnswerSentence) -> Bool {
    clause.contains { verb in
      guard let parts = partedCuts[sentence.word(verb)] else { return false }
      return (verb + 1..<clause.upperBound).contains { parts.contains(sentence.word($0)) }
    }
  }
}
