/// Questions and answers that fit each other, made of a few nouns: no two of a letter are alike.
struct Talk {
  struct Pair {
    var question: String
    /// The answer's lines; an empty one parts paragraphs.
    var answer: [String]
  }

  private static let places = [
    "am Mühlbach", "in der Weststadt", "im Ortsteil Erlau", "am Lindenplatz", "in Moorwalde",
    "an der Hafenstraße", "im Stadtteil Auenrode", "rund um den Nordmarkt", "in der Südvorstadt",
  ]
  private static let things = [
    "Spielplätze", "Sitzbänke", "Stellplätze", "Brunnen", "Beratungsstellen", "Kindergärten",
    "Haltestellen", "Sporthallen", "Jugendtreffs", "Ladesäulen", "Schulhöfe", "Trinkbrunnen",
    "Fahrradständer", "Werkstätten", "Lesestuben", "Notunterkünfte", "Baumscheiben",
    "Zebrastreifen",
  ]

  private var dice: Dice
  private var used: Set<String> = []

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func pair() -> Pair {
    var thing = dice.pick(Self.things)
    var place = dice.pick(Self.places)
    while !used.insert(thing + place).inserted {
      thing = dice.pick(Self.things)
      place = dice.pick(Self.places)
    }
    let count = dice.number(in: 2...90)
    let year = dice.number(in: 2019...2027)
    var pair = kind(thing, place, count, year)
    if dice.happens(onceIn: 3) { pair.answer[pair.answer.count - 1] += " " + addition(year) }
    if dice.happens(onceIn: 6) { pair.answer += ["", addition(year + 1)] }
    return pair
  }

  private mutating func kind(_ thing: String, _ place: String, _ count: Int, _ year: Int) -> Pair {
    switch dice.number(in: 0...9) {
    case 0:
      Pair(
        question: "Wie viele \(thing) gibt es \(place)?",
        answer: ["Derzeit sind es dort \(count), im Jahr \(year) kommen zwei hinzu."])
    case 1:
      Pair(
        question: "Wann werden die \(thing) \(place) erneuert?",
        answer: ["Der Umbau beginnt im Frühjahr \(year) und dauert \(count) Wochen."])
    case 2:
      Pair(
        question: "Wer betreibt die \(thing) \(place) und seit wann?",
        answer: ["Betreiberin ist seit \(year) die Auenhilfe gGmbH."])
    case 3:
      Pair(question: "Sind weitere \(thing) \(place) geplant?", answer: ["Nein."])
    case 4:
      Pair(
        question:
          "Welche Kosten sind für die \(thing) \(place) entstanden? Wer hat sie getragen?",
        answer: ["Die Kosten betrugen \(count).500 Euro. Getragen hat sie der Haushalt \(year)."])
    case 5:
      Pair(
        question: "Hat die Verwaltung die \(thing) \(place) geprüft, und wenn ja, wie oft?",
        answer: ["Ja, zuletzt im Mai \(year).", "Die Prüfung findet zweimal jährlich statt."])
    case 6:
      Pair(
        question: "Welche Stellen stehen für die \(thing) \(place) bereit?",
        answer: [
          "Für diese Aufgabe gibt es:", "- eine Leitung mit 1,0 VZÄ",
          "- eine Fachkraft mit 0,5 VZÄ seit \(year)",
        ])
    case 7:
      Pair(
        question: "Inwieweit trifft es zu, dass die \(thing) \(place) schließen?",
        answer: ["Das trifft nicht zu. Die Öffnungszeiten bleiben bis \(year) unverändert."])
    case 8:
      Pair(
        question: "Bitte die Termine für die \(thing) \(place) aufführen.",
        answer: ["Am 12.03.\(year) und am 14.10.\(year) wird vor Ort informiert."])
    default:
      Pair(
        question: "Liegen Beschwerden über die \(thing) \(place) vor?",
        answer: ["Es liegen \(count) Eingaben aus dem Jahr \(year) vor."])
    }
  }

  private mutating func addition(_ year: Int) -> String {
    dice.pick([
      "Weitere Schritte werden mit dem Ortsrat abgestimmt.",
      "Dazu wird dem Ausschuss im Herbst \(year) berichtet.",
      "Die Mittel dafür sind im Haushalt \(year) eingestellt.",
      "Eine Übersicht führt das Bauamt.",
      "Die Anwohnerinnen und Anwohner wurden im Juni \(year) angeschrieben.",
    ])
  }
}
