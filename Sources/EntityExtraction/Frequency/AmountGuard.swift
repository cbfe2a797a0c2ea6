import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Whether "jährlich" and the like measure an amount ("5 Mio. € jährlich", "jährliche Kosten",
/// "täglich 500 Fahrzeuge") instead of saying how often something is done.
struct AmountGuard {
  /// Parts of nouns for amounts; "jährliche …" before one of them is no frequency.
  private static let nouns: SubstringSet = [
    "kosten", "zuschuss", "zuschüsse", "betrag", "beträge", "aufwand", "aufwend", "ausgabe",
    "einnahme", "mittel", "förderung", "budget", "umsatz", "umsätze", "gebühr", "miete", "pacht",
    "preis", "beitrag", "beiträge", "rate", "menge", "verbrauch", "emission", "einspar", "anzahl",
    "zahl", "wert", "steigerung", "wachstum", "bedarf", "arbeitszeit", "belastung", "leistung",
    "ertrag", "erträge", "defizit", "verlust", "gewinn", "abschreibung", "zins", "rendite",
    "durchschnitt", "niederschlag", "energie", "strom", "wärme", "anteil", "volumen", "ansatz",
    "tilgung", "finanz", "quote", "höhe", "summe", "einkommen", "lohn", "gehalt", "vergütung",
    "pauschale", "erhöhung", "zunahme", "rückgang", "ausgleich", "entgelt", "haushalt",
    "anspruch", "zuwendung", "spende", "unterhalt", "bestand", "fläche", "produktion",
    "neuverschuldung", "investition", "zeitaufwand", "stunden", "stundenzahl", "dosis",
    "grenzwert", "mittelwert", "verkehr", "fahrgäste", "besucher", "zuwachs", "zuweisung",
    "nutzung", "tätigkeit", "folgekost", "abwanderung", "zuzug", "zuzüge", "entwicklung",
    "maximum", "kilometer", "geld", "zulage", "rente", "abgänge", "zugänge", "zugang", "fälle",
    "neubildung",
    "bezug", "bezüg", "dividende", "ergebnis", "reichweite", "schwankung", "aufkommen", "last",
    "kapazität",
  ]
  /// Nouns of what one does all day; "täglich" before them is no rhythm.
  private static let everyday: SubstringSet = [
    "leben", "praxis", "arbeit", "dienst", "alltag", "betrieb", "geschäft", "umgang", "beförder",
    "weg", "bedürf", "ablauf", "einsatz", "einsätz", "aufgabe", "notfall", "gebrauch", "brot",
    "öffnungs", "handeln", "realität", "erfahrung", "routine", "hilfe", "versorgung", "berufs",
    "unterricht", "schul", "bring", "pendel", "maximal",
  ]
  /// Words of money and measures near an adverb.
  private static let measures: PrefixSet = [
    "euro", "eur", "mio", "mrd", "teur", "prozent", "betrag", "beträge", "gesamtbetrag", "kosten",
    "zuschuss", "zuschüsse", "fördermittel", "haushaltsmittel", "bezuschuss", "gezahlt", "zahlt",
    "ausgezahlt", "ausgaben", "einnahmen", "gebühr", "miete", "pacht", "aufwand", "aufwendung",
    "tonne", "kwh", "mwh", "gwh", "liter", "kubikmeter", "quadratmeter", "fahrzeuge", "haushalte",
    "verbrauch", "umsatz", "einspar", "emission", "abgeflossen", "veranschlagt", "volumen",
    "dividende", "tilg", "abschreib", "gesamthöhe", "millionen", "summe", "teilbeträg", "erlös",
    "überwiesen", "aufgewendet", "verausgabt", "kostet", "mehrkosten", "spart", "erspar",
  ]
  private static let moneyParts: SubstringSet = [
    "kosten", "betrag", "beträge", "zuschuss", "zuschüsse", "gebühr", "ausgaben", "einnahmen",
    "aufwand", "förderung", "spenden",
  ]
  private static let measureWords: WordSet = [
    "mittel", "mitteln", "höhe", "steigt", "steigen", "stieg", "stiegen", "sinkt", "sinken",
    "schwankt", "schwanken", "wächst", "wachsen", "wuchs", "erhöht", "erhöhte", "erhöhten",
    "zugenommen", "abgenommen", "zunimmt", "betragen", "beträgt", "betrug", "anzahl", "zahl",
    "variiert", "variieren", "kg", "km", "qm", "mehrere", "viele", "zahlreiche", "bezahlen",
    "bezahlt", "auflisten", "aufschlüsseln", "ausweisen", "angeben",
  ]
  /// Stems of what is done day by day.
  private static let deeds: PrefixSet = [
    "kontroll", "gereinigt", "reinigung", "geleert", "leerung", "besprech", "bericht", "statt",
    "präsent", "geprüft", "überprüft", "durchgeführt", "erfolgt", "einsatz", "bestreift",
    "vor", "begangen", "gemessen", "aktualisiert", "angeboten", "abgefahren", "angefahren",
    "gibt", "bietet", "bieten", "anwesend", "ansprechbar", "ansprechpartner", "ansprechperson",
    "erreichbar",
    "unterwegs", "aufgesucht", "aufgefüllt", "gespült", "bewässert", "gegossen", "gelüftet",
  ]
  private static let drives: WordSet = ["fährt", "fahren"]
  private static let particles: WordSet = ["an", "ab"]
  private static let signs: WordSet = ["€", "%", "$"]
  private static let questions: WordSet = ["viele", "viel", "hoch", "wieviel", "wieviele"]
  /// Tokens before and after an adverb in which an amount is its own.
  private static let reach = (before: 6, after: 8)
  /// Tokens around "täglich" in which it is said what is done.
  private static let deedReach = 60
  /// Words between an adjective and its noun.
  private static let nounReach = 6

  let tokens: [Token]
  let sentence: Range<Int>
  /// Whether the sentence asks how many or how much.
  private lazy var asksForAmount: Bool = sentence.contains(where: isQuestionOfAmount)
  /// Whether the sentence is of a service that comes.
  private lazy var hasServiceDrive: Bool = readServiceDrive()

  /// A guard for the phrases of one sentence.
  init(tokens: [Token], sentence: Range<Int>) {
    (self.tokens, self.sentence) = (tokens, sentence)
  }

  /// The noun that an adjective belongs to.
  func noun(after index: Int) -> Int? {
    for position in Range.span(index, min(index + Self.nounReach, sentence.upperBound)) {
      let token = tokens[position]
      if token.isCapitalized, tokens.isSymbol("-", position + 1),
        tokens.word(position + 2).isConjunction
      {
        // "jährliche Betriebs- und Unterhaltungskosten": the last part names the thing.
        return tokens.token(position + 3).map { _ in lastOfCompound(position + 3) }
      }
      if token.isCapitalized { return lastOfCompound(position) }
      guard token.kind == .word || tokens.isSymbol(",", position) else { return nil }
    }
    return nil
  }

  /// Whether a phrase measures an amount; counts, intervals and rhythms never do.
  mutating func isAmount(_ phrase: FrequencyPhrase) -> Bool {
    switch phrase.shape {
    case .complete: return false
    case .adjective: return isAdjectiveOfAmount(phrase)
    case .adverb: return isAdverbOfAmount(phrase)
    }
  }

  private func isAdjectiveOfAmount(_ phrase: FrequencyPhrase) -> Bool {
    let start = phrase.span.lowerBound
    if tokens.word(start - 1).hasLiteralPrefix("durchschnittlich") { return true }
    let front = Range.span(max(sentence.lowerBound, start - 3), start)
    if front.contains(where: { ["anzahl", "zahl", "höhe"].contains(tokens.word($0)) }) {
      return true
    }
    guard let noun = noun(after: phrase.span.upperBound) else { return true }
    let word = tokens.word(noun)
    if phrase.frequency.perYearMin == RecurrenceUnit.perYear(.day) {
      return !RecurringEvent.isEvent(word) || word.contains(anyOf: Self.everyday)
    }
    if RecurringEvent.isEvent(word), !word.hasLiteralSuffix("kosten") { return false }
    return word.contains(anyOf: Self.nouns)
  }

  private mutating func isAdverbOfAmount(_ phrase: FrequencyPhrase) -> Bool {
    let (start, end) = (phrase.span.lowerBound, phrase.span.upperBound)
    if tokens.isSymbol("(", start - 1), tokens.isSymbol(in: [")", ","], end) { return true }
    if tokens.isSymbol("/", start - 1) || tokens.isSymbol("/", end) { return true }
    if isCounted(before: start) || isNumber(end) { return true }
    let before = Range.span(max(sentence.lowerBound, start - Self.reach.before), start)
    let after = Range.span(end, min(sentence.upperBound, end + Self.reach.after))
    if after.contains(where: countsThings) { return true }
    if before.contains(where: isMeasure) || after.contains(where: isMeasure) { return true }
    if asksForAmount { return true }
    return phrase.frequency.perYearMin == RecurrenceUnit.perYear(.day) && !isDoneDaily(start)
  }

  /// "täglich" is said of much; it recurs where something is checked, cleaned, held.
  private mutating func isDoneDaily(_ position: Int) -> Bool {
    if hasServiceDrive { return true }
    let near = sentence.clamped(to: position - Self.deedReach..<position + Self.deedReach)
    return near.contains { index in
      let word = tokens.word(index)
      return word.byteCount > 3 && word.hasPrefix(in: Self.deeds)
        || RecurringEvent.isEvent(word)
    }
  }

  /// "fährt die Strecke täglich an": a service that comes, never traffic that passes.
  private func readServiceDrive() -> Bool {
    guard let verb = sentence.first(where: { tokens.isWord(in: Self.drives, $0) }) else {
      return false
    }
    let rest = Range.span(verb + 1, sentence.upperBound - 1)
    return rest.contains {
      tokens.isWord(in: Self.particles, $0) && tokens.token($0 + 1)?.kind == .symbol
    }
  }

  private func isMeasure(_ index: Int) -> Bool {
    if tokens.isSymbol(in: Self.signs, index) { return true }
    let word = tokens.word(index)
    return !word.isEmpty
      && (Self.measureWords.contains(word) || word.hasPrefix(in: Self.measures)
        || word.contains(anyOf: Self.moneyParts))
  }

  /// "650 Meldungen": a number of things that are no events; years and dates are none.
  private func countsThings(_ index: Int) -> Bool {
    guard tokens.isNumber(index), let value = tokens[index].value,
      let next = tokens.token(index + 1),
      next.isCapitalized, RecurrenceUnit.unit(next.folded) == nil,
      !RecurringEvent.isEvent(next.folded)
    else { return false }
    return value < 1900 || value > 2100
  }

  private func isQuestionOfAmount(_ index: Int) -> Bool {
    let word = tokens.word(index)
    return word.hasLiteralPrefix("wieviel")
      || word == "wie" && tokens.isWord(in: Self.questions, index + 1)
  }

  /// "4 Personen jährlich"
  private func isCounted(before index: Int) -> Bool {
    // "von 11 bis 17 Uhr täglich"
    if tokens.word(index - 1) == "uhr" { return false }
    guard let noun = tokens.token(index - 1), noun.isCapitalized else {
      return isNumber(index - 1) && !tokens.isSymbol("-", index - 2)
    }
    return isNumber(index - 2) && !RecurringEvent.isEvent(noun.folded)
  }

  private func isNumber(_ index: Int) -> Bool {
    var index = index
    while Qualifiers(tokens, before: index + 1).start <= index, tokens.token(index)?.kind == .word {
      index = tokens.skippingDot(index + 1)
    }
    guard let numeral = Numeral(tokens, at: index) else { return false }
    return !numeral.isArticle
  }

  private func lastOfCompound(_ index: Int) -> Int {
    var index = index
    while tokens.isSymbol("-", index + 1), tokens.token(index + 2)?.kind == .word { index += 2 }
    return index
  }
}

extension String {
  fileprivate var isConjunction: Bool {
    ["und", "oder", "bzw", "beziehungsweise", "sowie"].contains(self)
  }
}
