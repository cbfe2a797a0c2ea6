import CouncilModel
import GermanText
import TextMatching

/// How much a sentence sounds like a question or request, by its words.
enum QuestionCues {
  private static let interrogatives = WordSet(Interrogatives.all)
  private static let prepositions: WordSet = [
    "in", "bei", "aus", "mit", "zu", "für", "auf", "an", "über", "von", "nach", "durch", "seit",
    "bis", "ab", "unter", "um", "gegen", "vor", "zwischen", "wegen", "anhand", "innerhalb", "im",
    "und", "oder", "zum", "ggf.", "gegebenenfalls", "falls", "wenn", "sofern", "aufgrund", "nur",
  ]
  private static let verbs = WordSet(
    Auxiliaries.finite + [
      "gibt", "gab", "will", "plant", "planen", "liegt", "liegen", "lag", "lagen", "sieht",
      "sehen", "besteht", "bestehen", "bestand", "beabsichtigt", "hält", "erfolgt", "erfolgte",
      "erfolgen", "trifft", "treffen", "verfügt", "verfügen", "bezieht", "beteiligt", "befindet",
      "befinden", "geht", "gehen", "kommt", "kommen", "findet", "finden", "fand", "fanden",
      "gedenkt", "kennt", "lässt", "teilt", "stimmt", "steht", "stehen", "bleibt", "existiert",
      "existieren", "wäre", "wären", "könnte", "könnten", "müsste", "müssten", "würde", "würden",
      "hätte", "hätten", "gehört", "gehören", "dient", "erhält", "erhalten", "werde", "erwägt",
      "prüft", "unterstützt", "nutzt", "nutzen", "beurteilt", "bewertet", "gilt", "gelten",
      "entspricht", "erwartet", "setzt", "macht", "weiß", "strebt", "ergeben", "ergibt",
      "rechnet", "zieht", "fällt", "fallen", "wirkt", "führt", "führen", "bietet", "bieten",
      "verfolgt", "berücksichtigt", "betreibt", "arbeitet", "arbeiten", "beinhalten",
    ])
  private static let requests: PrefixSet = [
    "Bitte", "bitte", "Wir bitten", "Ich bitte", "Es wird um", "Es wird gebeten", "Wir wünschen",
    "Die Verwaltung möge", "Die Stadtverwaltung möge", "Wir möchten wissen", "Wir fragen",
    "Ich frage", "Um Auskunft", "Um eine", "Um Auflistung", "Um Darstellung", "(Bitte", "(bitte",
    "Wir erbitten", "Die Verwaltung wird gebeten", "Die Verwaltung wird um", "Wir hätten gerne",
    "Daher meine Frage", "Jeweils aufgeschlüsselt", "Mit der Bitte",
  ]
  private static let followUps: PrefixSet = [
    "Wenn ja", "Wenn nein", "Wenn nicht", "Wenn JA", "Wenn NEIN", "Wenn Ja", "Wenn Nein",
    "Falls ja",
    "Falls nein", "Falls nicht", "Falls Ja", "Falls Nein", "wenn ja", "wenn nein", "falls ja",
    "falls nein", "falls nicht", "Und wenn ja", "Und wenn nein",
  ]
  private static let breakdowns: PrefixSet = [
    "Aufgeteilt nach ", "Aufgeschlüsselt nach ", "Getrennt nach ", "Gegliedert nach ",
    "Differenziert nach ", "Unterteilt nach ", "Sortiert nach ",
  ]

  /// Whether a sentence begins as questions do: with an interrogative, after a preposition or
  /// not, or with a finite verb.
  static func beginsAsQuestion(_ text: String) -> Bool {
    var words = FirstWords(text)
    guard let first = words.next() else { return false }
    if interrogatives.contains(first) || verbs.contains(first) { return true }
    return prepositions.contains(first) && words.contains(where: interrogatives.contains)
  }

  /// Whether a sentence begins with an interrogative, after a preposition or not.
  static func beginsAsInterrogative(_ text: String) -> Bool {
    var words = FirstWords(text)
    guard let first = words.next() else { return false }
    return interrogatives.contains(first)
      || (prepositions.contains(first) && words.contains(where: interrogatives.contains))
  }

  /// Whether a sentence that begins with a verb can only ask: "Werden Anträge abgelehnt, um erst
  /// später zu bewilligen.", not "Liegen Gründe vor, wird bewilligt."
  static func isInverted(_ text: String) -> Bool {
    var words = text.words[...]
    guard let first = words.popFirst(), first.beginsWithUppercase,
      verbs.contains(first.fastLowercased), words.count > 2, text.last == "."
    else { return false }
    for (word, next) in zip(words, words.dropFirst()) where word.last == "," {
      if verbs.contains(next.fastLowercased) || next == "so" || next == "dann" { return false }
    }
    return true
  }

  private static let requestEnds: SuffixSet = [
    " zu nennen.", " anzugeben.", " aufzuführen.", " aufzuschlüsseln.", " erbeten.",
    " aufzuzeigen.", " aufzulisten.", " zu benennen.", " anzugeben!", " wird gebeten.",
    " wird gebeten!",
  ]
  private static let reporters: WordSet = [
    "Verwaltung", "Stadtverwaltung", "Gemeindeverwaltung", "Kreisverwaltung", "Oberbürgermeister",
    "Oberbürgermeisterin", "Bürgermeister", "Bürgermeisterin", "Bezirksamt", "Magistrat",
  ]
  private static let particles: [Substring: String] = [
    "legt": " dar", "stellt": " gegenüber", "zeigt": " auf", "listet": " auf", "schlüsselt": " auf",
    "teilt": " mit", "gibt": " Auskunft", "erläutert": ", ", "berichtet": ", ", "nennt": " ",
    "benennt": " ",
  ]

  /// Whether a numbered sentence tells the administration what to report: "Die Verwaltung legt
  /// dar, wie …", "Speziell sollen … dargestellt werden."
  static func isDirective(_ text: String) -> Bool {
    let words = firstParts(of: text)
    guard words.count == 3 else { return false }
    if words[1] == "sollen" || words[1] == "soll" {
      return [
        "dargestellt", "aufgelistet", "aufgezeigt", "benannt", "erläutert", "aufgeschlüsselt",
      ]
      .contains { text.containsLiteral($0 + " werden") }
    }
    guard reporters.contains(words[1]), let particle = particles[words[2]] else { return false }
    return text.containsLiteral(particle + ",") || text.containsLiteral(particle + ".")
      || particle.hasLiteralSuffix(" ")
  }

  /// The first three words, as printed; fewer where no fourth follows.
  private static func firstParts(of text: String) -> [Substring] {
    var words: [Substring] = []
    var rest = text.droppingLeadingSpaces
    while words.count < 3, !rest.isEmpty {
      words.append(rest.firstWord)
      rest = rest[rest.firstWord.endIndex...].droppingLeadingSpaces
    }
    return rest.isEmpty ? [] : words
  }

  /// Whether a sentence begins as an indirect question: "Ob die Mitgliedschaft kündbar ist".
  static func beginsAsIndirectQuestion(_ text: String) -> Bool {
    text.hasLiteralPrefix("Ob ") || text.hasLiteralPrefix("ob ")
  }

  /// Whether a sentence asks for something without a question mark.
  static func isRequest(_ text: String) -> Bool {
    text.hasPrefix(in: requests) || text.hasSuffix(in: requestEnds)
      || text.containsLiteral(" bitte ") || isAskedFor(text)
      || (text.unicodeScalars.first == "„" && text.dropFirst().hasPrefix(in: requests))
  }

  /// Whether something is asked anywhere in a text, with a question mark or as a request.
  static func asks(_ text: String) -> Bool { text.containsLiteral("?") || isRequest(text) }

  /// "Die Stadtwerke werden um Auskunft gebeten, wie viele …"
  private static func isAskedFor(_ text: String) -> Bool {
    text.containsLiteral(" um Auskunft gebeten")
      && (text.containsLiteral(" werden ") || text.containsLiteral(" wird "))
  }

  static func isFollowUp(_ text: String) -> Bool {
    let text = text.withoutBullet
    return text.hasPrefix(in: followUps) || isBreakdown(text)
  }

  /// "Aufgeteilt nach Trägern und Jahren.": no sentence of its own.
  private static func isBreakdown(_ text: Substring) -> Bool {
    text.hasPrefix(in: breakdowns) && !text.hasLiteralSuffix(":")
      && !text.words.contains { verbs.contains($0.lowercasedLetters(keeping: FirstWords.stop)) }
  }
}

/// The first three words of a text, in small letters: "ggf." keeps its stop, "(welche" loses its
/// bracket. The first one nearly always decides.
private struct FirstWords: Sequence, IteratorProtocol {
  static let stop: CharacterTable = "."

  private var rest: Substring
  private var left = 3

  init(_ text: String) { rest = text[...] }

  mutating func next() -> String? {
    rest = rest.droppingLeadingSpaces
    guard left > 0, !rest.isEmpty else { return nil }
    left -= 1
    let word = rest.firstWord
    rest = rest[word.endIndex...]
    return word.lowercasedLetters(keeping: Self.stop)
  }
}

extension String {
  /// Without a bullet or dash at the start.
  fileprivate var withoutBullet: Substring {
    if beginsWithLetter { return self[...] }
    guard let first, !first.isLetter, !first.isNumber, !"„\"“»(".contains(first) else {
      return self[...]
    }
    return dropFirst().drop { $0 == " " || $0 == "\t" }
  }
}
