/// Labels in the wordings of other houses: possessives, topics, dashes, sentences, Austrian and Swiss
/// forms.
extension AnswerLabels {
  /// Labels with a number. Add a wording here.
  static let wordings = [
    AnswerLabels(name: "Zu Ihrer Frage Nr. 1:", one: { "Zu Ihrer Frage Nr. \($0):" }),
    AnswerLabels(name: "Zu Ihrem Punkt 1:", one: { "Zu Ihrem Punkt \($0):" }),
    AnswerLabels(
      name: "Unsere Antwort zu Frage 1:", one: { "Unsere Antwort zu Frage \($0):" },
      several: { "Unsere Antwort zu den Fragen \(joined($0)):" }),
    AnswerLabels(name: "Antw. zu 1:", one: { "Antw. zu \($0):" }),
    AnswerLabels(name: "Antwort zu Punkt 1:", one: { "Antwort zu Punkt \($0):" }),
    AnswerLabels(name: "Antwort zu Frage Nr. 1:", one: { "Antwort zu Frage Nr. \($0):" }),
    AnswerLabels(name: "Antwort auf die Frage 1:", one: { "Antwort auf die Frage \($0):" }),
    AnswerLabels(
      name: "Antwort auf die 1. Frage:", one: { "Antwort auf die \($0). Frage:" },
      needsDigits: true),
    AnswerLabels(
      name: "Antwort auf Ihre erste Frage:", one: { "Antwort auf Ihre \(ordinal($0, "")) Frage:" },
      isWorded: true),
    AnswerLabels(
      name: "Stellungnahme zur ersten Frage:",
      one: { "Stellungnahme zur \(ordinal($0)) Frage:" }, isWorded: true),
    AnswerLabels(
      name: "Stellungnahme zu 1.:", one: { "Stellungnahme zu \($0).:" },
      several: { "Stellungnahme zu \(spanned($0, ". - ")).:" }),
    AnswerLabels(name: "Bezüglich Frage 1:", one: { "Bezüglich Frage \($0):" }),
    AnswerLabels(name: "Betreffend Frage 1:", one: { "Betreffend Frage \($0):" }),
    AnswerLabels(name: "Hinsichtlich Ihrer Frage 1:", one: { "Hinsichtlich Ihrer Frage \($0):" }),
    AnswerLabels(
      name: "Zu Pkt. 1:", one: { "Zu Pkt. \($0):" }, several: { "Zu Pkt. \(joined($0)):" }),
    AnswerLabels(name: "Zum Punkt 1:", one: { "Zum Punkt \($0):" }),
    AnswerLabels(name: "Zu Ziff. 1:", one: { "Zu Ziff. \($0):" }),
    AnswerLabels(
      name: "ad 1.)", one: { "ad \($0).)" }, several: { "ad \(spanned($0, ".) – ")).)" }),
    AnswerLabels(name: "Ad 1)", one: { "Ad \($0))" }),
    AnswerLabels(
      name: "Zu 1.)", one: { "Zu \($0).)" }, several: { "Zu \(spanned($0, ".) bis ")).)" }),
    AnswerLabels(
      name: "zu 1.):", one: { "zu \($0).):" }, several: { "zu \(joinedMarked($0, ".)")):" }),
    AnswerLabels(
      name: "Zu 1./2.:", one: { "Zu \($0).:" }, several: { "Zu \($0.joined(separator: "./")).:" }),
    AnswerLabels(
      name: "Zu 1. u. 2.:", one: { "Zu \($0).:" }, several: { "Zu \(spanned($0, ". – ")).:" }),
    AnswerLabels(
      name: "Zu den Fragen 1–3:", one: { "Zu Frage \($0):" },
      several: { "Zu den Fragen \(spanned($0, "–")):" }),
    AnswerLabels(
      name: "Zu den Fragen 1 & 2:", one: { "Zur Frage \($0):" },
      several: { "Zu den Fragen \($0.joined(separator: " & ")):" }),
    AnswerLabels(
      name: "Frage 1 wird wie folgt beantwortet:",
      one: { "Frage \($0) wird wie folgt beantwortet:" }),
    AnswerLabels(
      name: "Ihre Frage 1 beantworte ich wie folgt:",
      one: { "Ihre Frage \($0) beantworte ich wie folgt:" },
      several: { "Ihre Fragen \(joined($0)) beantworte ich gemeinsam wie folgt:" }),
    AnswerLabels(
      name: "Die erste Frage wird wie folgt beantwortet:",
      one: { "Die \(ordinal($0, "")) Frage wird wie folgt beantwortet:" }, isWorded: true),
    AnswerLabels(
      name: "Ihre erste Frage beantworten wir wie folgt:",
      one: { "Ihre \(ordinal($0, "")) Frage beantworten wir wie folgt:" }, isWorded: true),
    AnswerLabels(name: "Zu Frage 1 wird ausgeführt:", one: { "Zu Frage \($0) wird ausgeführt:" }),
    AnswerLabels(
      name: "Zu Frage 1 ist zu sagen:", one: { "Zu Frage \($0) ist Folgendes zu sagen:" }),
    AnswerLabels(
      name: "Zu Frage 1 teilt das Amt mit:",
      one: { "Zu Frage \($0) teilt das Ordnungsamt mit:" },
      several: { "Zu den Fragen \(joined($0)) teilt das Ordnungsamt mit:" }),
    AnswerLabels(
      name: "Zu Frage 1 lautet die Antwort:", one: { "Zu Frage \($0) lautet die Antwort:" }),
    AnswerLabels(name: "Zu Frage 1 – Anzahl:", one: { "Zu Frage \($0) – Anzahl:" }),
    AnswerLabels(name: "Zu Frage 1 (Kosten):", one: { "Zu Frage \($0) (Kosten):" }),
    AnswerLabels(name: "Beantwortung Frage 1:", one: { "Beantwortung Frage \($0):" }),
    AnswerLabels(name: "Beantwortung zu 1.:", one: { "Beantwortung zu \($0).:" }),
    AnswerLabels(name: "Antwort Ziffer 1:", one: { "Antwort Ziffer \($0):" }),
    AnswerLabels(name: "Antwort zu Frage 1 (Amt 61):", one: { "Antwort zu Frage \($0) (Amt 61):" }),
    AnswerLabels(
      name: "Antwort des Bauamts zu Frage 1:", one: { "Antwort des Bauamts zu Frage \($0):" }),
    AnswerLabels(
      name: "Antwort des Stadtrates auf die Frage 1:",
      one: { "Antwort des Stadtrates auf die Frage \($0):" }),
    AnswerLabels(name: "Zu Frage  1:", one: { "Zu  Frage  \($0) :" }),
    AnswerLabels(name: "zu frage 1:", one: { "zu frage \($0):" }),
    AnswerLabels(
      name: "ZU FRAGE 1:", one: { "ZU FRAGE \($0):" }, several: { "ZU DEN FRAGEN \(joined($0)):" }),
    AnswerLabels(name: "Zu Frage1:", one: { "Zu Frage\($0):" }),
    AnswerLabels(name: "Z u  F r a g e  1:", one: { "Z u  F r a g e  \($0):" }),
    AnswerLabels(name: "- zu 1:", one: { "- zu \($0):" }),
    AnswerLabels(name: "Zur Frage unter 1:", one: { "Zur Frage unter \($0):" }),
    AnswerLabels(name: "Zur Frage eins:", one: { "Zur Frage \(cardinal($0)):" }, isWorded: true),
    AnswerLabels(name: "Zu Frage 1,", one: { "Zu Frage Nummer \($0):" }),
    AnswerLabels(name: "Zur Anfrage Ziffer 1:", one: { "Zur Anfrage, Ziffer \($0):" }),
    AnswerLabels(name: "Antwort 1)", one: { "Antwort \($0))" }),
    AnswerLabels(name: "Antwort zu (1):", one: { "Antwort zu (\($0)):" }),
    AnswerLabels(name: "Antwort auf 1.:", one: { "Antwort auf \($0).:" }),
    AnswerLabels(
      name: "Wir beantworten Frage 1 wie folgt:", one: { "Wir beantworten Frage \($0) wie folgt:" },
      several: { "Wir beantworten die Fragen \(joined($0)) gemeinsam:" }),
    AnswerLabels(
      name: "Zu Frage 1 der Anfrage:", one: { "Zu Frage \($0) der Anfrage:" },
      several: { "Zu den Fragen \(joined($0)) der Anfrage:" }),
    AnswerLabels(
      name: "Zu Frage 1 der SPD-Fraktion:", one: { "Zu Frage \($0) der SPD-Fraktion:" }),
  ]

  /// Labels without a number, below the question. Add a wording here.
  static let bareWordings = [
    "Antw.:", "Antwort der Gemeinde:", "Antwort des Stadtrates:", "Antwort der Kreisverwaltung:",
    "Antwort des Ordnungsamtes:", "Antwort (Amt 61):", "Antwort Dezernat III:", "→ Antwort:",
    "- Antwort:", "Antwort StR Beispiel:", "Antwort Frau Beispiel:", "Antwort durch Amt 40:",
    "Antwort der Bürgermeisterin:", "Antwort des Landrats:", "Antwort der Fachabteilung:",
    "Stellungnahme des Fachbereichs Soziales:", "Rückmeldung:", "Rückmeldung der Verwaltung:",
    "Auskunft der Verwaltung:", "Antwort :", "antwort:", "Unsere Stellungnahme:",
    "Die Antwort der Verwaltung:", "Die Antwort der Verwaltung lautet:",
    "Hierzu führt die Verwaltung aus:", "Dazu nehmen wir wie folgt Stellung:",
    "Die Stadt antwortet:", "Das Amt teilt dazu mit:", "Hierauf antwortet die Verwaltung:",
    "Antwort Stadtwerke:", "Beantwortung durch die Verwaltung:",
    "Antwort vom 03.05.2023:", "Antwort/Amt 20:", "Amt 61:", "Verwaltung:", "Die Verwaltung:",
  ]

  private static let cardinals = [
    "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht",
  ]
  private static func cardinal(_ number: String) -> String {
    Int(number).map { cardinals[$0 - 1] } ?? number
  }

  private static func joinedMarked(_ numbers: [String], _ mark: String) -> String {
    joined(numbers.map { $0 + mark })
  }
}
