/// What stands above or before an answer.
struct AnswerLabels: Sendable {
  var name: String
  /// The label for one question.
  var one: @Sendable (String) -> String
  /// The label for several.
  var several: (@Sendable ([String]) -> String)?
  /// Whether numbers are named by words, which only "1" to "8" have.
  var isWorded = false
  /// Whether only digits stand in it: "1. Frage".
  var needsDigits = false

  /// Every label with a number.
  static let all = numbered + wordings
  /// Every label without one.
  static let allBare = bare + bareWordings

  static func joined(_ numbers: [String]) -> String {
    numbers.count == 2
      ? numbers.joined(separator: " und ")
      : numbers.dropLast().joined(separator: ", ") + " und " + numbers[numbers.count - 1]
  }

  static func spanned(_ numbers: [String], _ sign: String) -> String {
    numbers[0] + sign + numbers[numbers.count - 1]
  }

  /// Labels with a number. Add a wording here.
  static let numbered = [
    AnswerLabels(
      name: "Zu 1.:", one: { "Zu \($0).:" }, several: { "Zu \(spanned($0, ". bis ")).:" }),
    AnswerLabels(name: "Zu 1:", one: { "Zu \($0):" }, several: { "Zu \(joined($0)):" }),
    AnswerLabels(name: "zu 1)", one: { "zu \($0))" }, several: { "zu \(spanned($0, ") - ")))" }),
    AnswerLabels(name: "Zu 1.", one: { "Zu \($0)." }, several: { "Zu \(spanned($0, ". - "))." }),
    AnswerLabels(name: "ZU 1:", one: { "ZU \($0):" }, several: { "ZU \(joined($0)):" }),
    AnswerLabels(name: "Zu1:", one: { "Zu\($0):" }),
    AnswerLabels(name: "Z u 1:", one: { "Z u  \($0):" }),
    AnswerLabels(name: "(zu 1)", one: { "(zu \($0))" }, several: { "(zu \(joined($0)))" }),
    AnswerLabels(
      name: "Zu Frage 1:", one: { "Zu Frage \($0):" },
      several: { "Zu Frage \(spanned($0, " bis ")):" }),
    AnswerLabels(
      name: "Zu Frage 1", one: { "Zu Frage \($0)" }, several: { "Zu den Fragen \(joined($0))" }),
    AnswerLabels(
      name: "Zu Ihrer Frage 1:", one: { "Zu Ihrer Frage \($0):" },
      several: { "Zu Ihren Fragen \(joined($0)):" }),
    AnswerLabels(
      name: "Zur Frage 1:", one: { "Zur Frage \($0):" },
      several: { "Zu den Fragen \(spanned($0, " - ")):" }),
    AnswerLabels(name: "Zur 1. Frage:", one: { "Zur \($0). Frage:" }),
    AnswerLabels(
      name: "Zu Ihrer ersten Frage:", one: { "Zu Ihrer \(ordinal($0)) Frage:" }, isWorded: true),
    AnswerLabels(name: "Zur ersten Frage:", one: { "Zur \(ordinal($0)) Frage:" }, isWorded: true),
    AnswerLabels(
      name: "Zu Ziffer 1:", one: { "Zu Ziffer \($0):" }, several: { "Zu Ziffern \(joined($0)):" }),
    AnswerLabels(
      name: "Zu Punkt 1:", one: { "Zu Punkt \($0):" }, several: { "Zu den Punkten \(joined($0)):" }),
    AnswerLabels(name: "Zu Nr. 1:", one: { "Zu Nr. \($0):" }, several: { "Zu Nr. \(joined($0)):" }),
    AnswerLabels(name: "Antwort zur Frage 1:", one: { "Antwort zur Frage \($0):" }),
    AnswerLabels(name: "Zu Frage 1 antworten wir:", one: { "Zu Frage \($0) antworten wir:" }),
    AnswerLabels(
      name: "Die Antwort auf Frage 1 lautet:", one: { "Die Antwort auf Frage \($0) lautet:" }),
    AnswerLabels(name: "Wir antworten auf Frage 1:", one: { "Wir antworten auf Frage \($0):" }),
    AnswerLabels(name: "Antwort – Frage 1:", one: { "Antwort – Frage \($0):" }),
    AnswerLabels(
      name: "Zur Beantwortung der Frage 1:", one: { "Zur Beantwortung der Frage \($0):" },
      several: { "Zur Beantwortung der Fragen \(joined($0)):" }),
    AnswerLabels(name: "Zu Ihrer 1. Frage:", one: { "Zu Ihrer \($0). Frage:" }),
    AnswerLabels(name: "Zum ersten Punkt:", one: { "Zum \(ordinal($0)) Punkt:" }, isWorded: true),
    AnswerLabels(name: "Zu Teilfrage 1:", one: { "Zu Teilfrage \($0):" }),
    AnswerLabels(name: "Antwort (1):", one: { "Antwort (\($0)):" }),
    AnswerLabels(name: "1. Antwort:", one: { "\($0). Antwort:" }),
    AnswerLabels(name: "Antwort Nr. 1:", one: { "Antwort Nr. \($0):" }),
    AnswerLabels(name: "Zu Frage Nr. 1:", one: { "Zu Frage Nr. \($0):" }),
    AnswerLabels(name: "Zu 1 –", one: { "Zu \($0) –" }),
    AnswerLabels(name: "zu Frage 1 :", one: { "zu Frage \($0) :" }),
    AnswerLabels(name: "Zu [1]:", one: { "Zu [\($0)]:" }),
    AnswerLabels(name: "Frage 1 – Antwort:", one: { "Frage \($0) – Antwort:" }),
    AnswerLabels(
      name: "Antwort der Stadt auf Frage 1:", one: { "Antwort der Stadt auf Frage \($0):" }),
    AnswerLabels(
      name: "Zu der Frage 1 des Stadtrats Muster:",
      one: { "Zu der Frage \($0) des Stadtrats Muster:" }),
    AnswerLabels(name: "Zu Nummer 1:", one: { "Zu Nummer \($0):" }),
    AnswerLabels(name: "Ad 1:", one: { "Ad \($0):" }, several: { "Ad \(joined($0)):" }),
    AnswerLabels(
      name: "Antwort zu Frage 1:", one: { "Antwort zu Frage \($0):" },
      several: { "Antwort zu den Fragen \(spanned($0, " bis ")):" }),
    AnswerLabels(
      name: "Antwort zu 1:", one: { "Antwort zu \($0):" }, several: { "Antwort zu \(joined($0)):" }),
    AnswerLabels(
      name: "Antwort auf Frage 1:", one: { "Antwort auf Frage \($0):" },
      several: { "Antwort auf die Fragen \(joined($0)):" }),
    AnswerLabels(
      name: "Antwort 1:", one: { "Antwort \($0):" }, several: { "Antworten \(joined($0)):" }),
    AnswerLabels(name: "Antwort Frage 1:", one: { "Antwort Frage \($0):" }),
    AnswerLabels(name: "A1:", one: { "A\($0):" }, needsDigits: true),
    AnswerLabels(
      name: "Antwort der Verwaltung zu Frage 1:", one: { "Antwort der Verwaltung zu Frage \($0):" }),
    AnswerLabels(name: "Stellungnahme zu Frage 1:", one: { "Stellungnahme zu Frage \($0):" }),
    AnswerLabels(
      name: "Beantwortung der Frage 1:", one: { "Beantwortung der Frage \($0):" },
      several: { "Beantwortung der Fragen \(joined($0)):" }),
    AnswerLabels(name: "Auf Frage 1:", one: { "Auf Frage \($0):" }),
    AnswerLabels(
      name: "Die Frage 1 wird wie folgt beantwortet:",
      one: { "Die Frage \($0) wird wie folgt beantwortet:" },
      several: { "Die Fragen \(joined($0)) werden gemeinsam beantwortet:" }),
    AnswerLabels(
      name: "Frage 1 beantworten wir wie folgt:", one: { "Frage \($0) beantworten wir wie folgt:" },
      several: { "Die Fragen \(spanned($0, " bis ")) beantworten wir zusammen:" }),
    AnswerLabels(
      name: "Zur Frage 1 nehmen wir wie folgt Stellung:",
      one: { "Zur Frage \($0) nehmen wir wie folgt Stellung:" },
      several: { "Zu den Fragen \(joined($0)) nehmen wir wie folgt Stellung:" }),
  ]

  /// Labels without a number, below the question. Add a wording here.
  static let bare = [
    "Antwort:", "Antwort", "ANTWORT:", "Stellungnahme:", "Antwort der Verwaltung:",
    "Stellungnahme der Verwaltung:", "Antwort des Bezirksamts:", "AW:", "A:", "A n t w o r t :",
    "Hierzu nehmen wir wie folgt Stellung:", "Die Verwaltung antwortet darauf wie folgt:",
    "Antwort des Magistrats:", "Die Verwaltung antwortet:", "Beantwortung:", "Erwiderung:",
    "Dazu teilt die Verwaltung mit:", "Frau Beispiel:", "BezStR Muster:",
    "Bürgermeisterin Probe:", "Die Antwort lautet:", "Unsere Antwort:", "Antwort der Stadt:",
    "Stellungnahme des Bauamts:", "Antwort Amt 61:", "Antwort/Stellungnahme:", "Dazu:",
    "Antwort der Verwaltung vom 03.05.2023:", "Senatorin Dr. Probe:", "Wir antworten:",
    "Hierzu ist Folgendes zu sagen:", "Antwort des Oberbürgermeisters Hollmann:",
  ]

  private static let ordinals = [
    "ersten", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten",
  ]

  static func ordinal(_ number: String, _ ending: String = "n") -> String {
    Int(number).map { ordinals[$0 - 1].dropLast() + ending } ?? number
  }
}
