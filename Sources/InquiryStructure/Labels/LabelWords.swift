import GermanText
import TextMatching

/// The words that labels are made of, in small letters. Add a wording here.
enum LabelWords {
  /// What an answer is called.
  static let answers: WordSet = [
    "antwort", "antworten", "beantwortung", "stellungnahme", "erwiderung", "entgegnung", "antw",
    "aw", "antwortbeitrag", "rückantwort", "rückmeldung", "auskunft",
  ]
  /// "Wir antworten auf Frage 1".
  static let speakers: WordSet = ["wir", "ich"]
  static let speaking: WordSet = ["antworte", "antworten", "beantworte", "beantworten"]
  /// "Die Antwort lautet".
  static let saying: WordSet = ["lautet", "ist", "lauten"]
  /// What points from an answer to its question.
  static let directions: WordSet = [
    "zu", "zur", "zum", "auf", "ad", "betreffend", "betr", "bezüglich", "hinsichtlich",
  ]
  /// What may stand before a noun or a number.
  static let determiners: WordSet = [
    "den", "der", "die", "dem", "das", "des", "ihre", "unser", "ihrer", "ihren", "ihrem", "ihr",
    "meine",
    "meiner", "unsere", "unserer", "unseren", "dieser", "diese", "diesen", "o", "g", "og",
    "obigen", "genannten", "einzelnen", "vorstehenden", "gestellten", "vorgenannten",
  ]
  /// What is numbered and asks.
  static let questions: WordSet = [
    "frage", "fragen", "teilfrage", "teilfragen", "unterfrage", "unterfragen", "einzelfrage",
    "fragestellung", "frage-nr",
  ]
  /// What is asked beside the questions proper, with numbers of its own.
  static let furtherQuestions: WordSet = [
    "nachfrage", "nachfragen", "zusatzfrage", "zusatzfragen", "rückfrage", "rückfragen",
    "ergänzungsfrage", "ergänzungsfragen", "anschlussfrage", "anschlussfragen", "nf",
  ]
  /// What is numbered and may ask or answer.
  static let items: WordSet = [
    "ziffer", "ziffern", "ziff", "punkt", "punkte", "punkten", "pkt", "nr", "nrn", "nummer",
    "nummern", "unterpunkt", "position", "pos", "buchstabe", "buchstaben", "lit",
  ]
  /// What holds questions with numbers of their own.
  static let sections: WordSet = ["teil", "abschnitt", "block", "komplex", "themenkomplex"]
  /// All of them.
  static let all: WordSet = [
    "alle", "allen", "aller", "beide", "beiden", "beider", "sämtliche", "sämtlichen",
  ]
  /// Who answers, after "Antwort".
  static let answerers: WordSet = [
    "verwaltung", "stadtverwaltung", "bezirksamtes", "bezirksamts", "magistrats", "magistrates",
    "senats", "landesregierung", "staatsregierung", "bundesregierung", "stadt", "gemeinde",
    "oberbürgermeisters", "oberbürgermeisterin", "bürgermeisters", "bürgermeisterin", "dezernats",
    "dezernates", "kreisverwaltung", "fachverwaltung", "gemeindeverwaltung", "amtes", "amts",
    "fachamtes", "fachamts", "fachbereichs", "fachdienstes", "landrats", "landrates", "landrätin",
    "stadtrats", "stadtrates", "gemeinderats", "regierungsrats", "vorstands", "landkreises",
    "stadtwerke", "verwaltungsspitze", "bezirksverwaltung", "referats", "referates",
  ]
  /// Stems of sentences that say how a question is answered, with an ending or in a compound.
  static let answering: SubstringSet = ["eantwort", "antworte", "Stellung", "tellung genommen"]
  /// Stems of sentences before a colon that say what is told of a question: "Zu Frage 1 wird
  /// ausgeführt:", "Zu Frage 1 teilt das Amt mit:".
  static let telling: SubstringSet = [
    "olgende", "wie folgt", "usgeführt", "führt", "teilt", "teile", "lautet", "zu sagen", "emerk",
    "erklär", "bericht",
  ]
  /// What questions stand in: "Zur Anfrage, Ziffer 1:".
  static let inquiries: WordSet = ["anfrage", "interpellation", "anfragen"]
  /// First words of labels, and of sentences that label; most lines begin with none of them.
  static let first = answers.union(directions).union(determiners).union(questions)
    .union(furtherQuestions).union(items).union(sections).union(all)

  /// How labels begin, in small letters, capitalised or in capitals.
  static let beginnings = PrefixSet(
    (first.union(speakers).words + NumberWord.ordinalStems.keys).flatMap { word in
      [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()]
    })

  /// What a label may be about.
  static let objects = questions.union(furtherQuestions).union(items).union(sections).union(all)

  /// "erste", "ersten", "erstens".
  private static let ordinals = WordMap(
    Dictionary(
      NumberWord.ordinalStems.flatMap { stem, value in
        (NumberWord.inflections + ["ens"]).map { (stem + $0, value) }
      }
    ) { first, _ in first })
  private static let cardinals: WordMap<Int> = [
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10,
  ]

  /// 3 for "dritten".
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  /// 3 for "drei".
  static func cardinal(_ word: String) -> Int? { cardinals[word] }
}
