import CouncilModel
import GermanText
import TextMatching

/// Who asks and who answers in an exchange of minutes: "StR Muster fragt, ob …", "darauf erklärt
/// Frau Probe, dass …", "Herr Beispiel:" above what he says.
struct SpeechOfExchange {
  private static let asking = SpeechVerbs.asking.union([
    "möchte", "möchten", "wollte", "will", "bittet", "bat", "ersucht", "stellt", "stellte", "hat",
    "kommt", "gibt", "spricht", "verweist", "nimmt", "dankt", "erklärt", "sagt", "interessiert",
    "bemerkt", "merkt", "macht", "äußert", "berichtet", "weist", "thematisiert", "richtet",
    "schildert", "kam", "bezieht", "führt", "hält", "sieht", "regt", "spreche", "verliest",
    "reicht",
  ])
  private static let answering = SpeechVerbs.answering.union([
    "sieht", "bittet", "nimmt", "dankt", "schlägt",
  ])
  private static let labels: SuffixSet = [
    "antwort", "frage", "anfrage", "fragen", "anfragen", "wortmeldung", "erwiderung",
  ]
  private static let answers: SuffixSet = ["antwort", "erwiderung"]
  private static let links: WordSet = ["von", "des", "der", "durch"]
  /// How far after the sentence's start the speaker may stand. In words.
  private static let reach = 6
  /// How many lines above a question or an answer may name the speaker: others are labels.
  private static let linesAbove = 3
  /// In words.
  private static let longestLabel = 12

  let text: LetterText
  /// Who speaks in verbatim minutes, in order.
  var turns: [Located<String>] = []

  /// Whose turn holds an offset; nobody where the same turn holds another.
  private func turn(at offset: Int, but other: Int?) -> [Located<String>] {
    guard let turn = turns.last(where: { $0.range.start <= offset }) else { return [] }
    let holder = other.flatMap { other in turns.last { $0.range.start <= other } }
    return holder?.range == turn.range ? [] : [turn]
  }

  /// Who asks, by the words of the question or the label above it.
  func askers(of exchange: Exchange) -> [Located<String>] {
    guard let range = exchange.questionRange else { return [] }
    if let spoken = speaker(in: range, verbs: Self.asking) { return [spoken] }
    if let speaker = teller(in: range) { return [speaker] }
    let named = asked(in: range) + label(above: range.start, asks: true)
    return named.isEmpty
      ? turn(at: range.start, but: exchange.answerRanges.first?.start) : named
  }

  /// "Herr Muster beklagt …, ob": whoever begins a question that is told, whatever the verb.
  private func teller(in range: TextRange) -> Located<String>? {
    let printed = text.string(range)
    guard printed.last != "?" else { return nil }
    let words = printed.words
    let rest = Persons.withoutArticle(words[...])
    let length = Persons.length(rest, alone: false)
    guard length > 0, rest.startIndex + length < words.count,
      words[rest.startIndex + length].beginsWithLowercase
    else { return nil }
    return Located(value: Persons.name(rest.prefix(length)), range: range)
  }

  /// Who answers, by the words of the answer or the label above it: each whose words begin a line.
  func speakers(of exchange: Exchange) -> [Located<String>] {
    guard let first = exchange.answerRanges.first else { return [] }
    var speakers: [Located<String>] = []
    for range in exchange.answerRanges {
      for line in text.lines[text.firstLine(endingBehind: range.start)...] {
        guard line.range.start < range.end else { break }
        let part = TextRange(max(line.range.start, range.start), min(line.range.end, range.end))
        if line.breakBefore > .none || part.start == range.start,
          let speaker = speaker(in: part, verbs: Self.answering)
        {
          speakers.append(speaker)
        }
      }
    }
    if !speakers.isEmpty { return speakers }
    let named = label(above: first.start, asks: false)
    return named.isEmpty ? turn(at: first.start, but: exchange.questionRange?.start) : named
  }

  /// The person before the verb of speaking, or after it where the sentence begins otherwise.
  private func speaker(in range: TextRange, verbs: WordSet) -> Located<String>? {
    let words = firstWords(of: range)
    guard words.contains(where: { verbs.contains(Persons.plain($0)) }) else { return nil }
    for start in 0..<min(words.count, Self.reach) {
      let rest = Persons.withoutArticle(words[start...])
      let isWithArticle = rest.startIndex > start
      var length = Persons.length(rest, alone: isWithArticle)
      if length == 0, rest.startIndex == 0 { length = knownName(rest) }
      guard length > 0 else { continue }
      let end = rest.startIndex + length
      let before = start > 0 ? Persons.plain(words[start - 1]) : ""
      let isSpeaker =
        verbs.contains(before) || (end < words.count && verbs.contains(Persons.plain(words[end])))
        || isFollowed(by: verbs, words[end...])
      return isSpeaker ? Located(value: Persons.name(rest[..<end]), range: range) : nil
    }
    return nil
  }

  /// How many words are a name without a form of address: only where the letter introduces whom it
  /// names, "Karla Muster, Neustadt:".
  private func knownName(_ words: ArraySlice<Substring>) -> Int {
    let length = Persons.nameLength(words)
    guard length > 1 else { return 0 }
    let name = Persons.name(words.prefix(length))
    let whole = text.string(TextRange(0, text.byteCount))
    return whole.containsLiteral(name + ",") || whole.containsLiteral(name + ":") ? length : 0
  }

  /// "Herr Muster, Leiter des Amtes, erklärt".
  private func isFollowed(by verbs: WordSet, _ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, first.first == "(" || words.indices.first.map({ $0 > 0 }) == true
    else { return false }
    let longestInsertion = 10
    guard
      let end = words.prefix(longestInsertion).firstIndex(where: { ",)".contains($0.last ?? " ") }),
      end + 1 < words.endIndex
    else { return false }
    return verbs.contains(Persons.plain(words[end + 1]))
  }

  /// "Auf Fragen von Frau Muster und Herrn Probe": those who asked in a sentence that tells both.
  private func asked(in range: TextRange) -> [Located<String>] {
    let words = firstWords(of: range)
    guard let first = words.firstIndex(where: { Persons.plain($0).containsLiteral("frage") }),
      first < Self.reach, first + 1 < words.count,
      Self.links.contains(Persons.plain(words[first + 1]))
    else { return [] }
    var names: [Located<String>] = []
    var index = first + 2
    while index < words.count {
      let length = Persons.length(words[index...], alone: false)
      guard length > 0 else { break }
      var name = Persons.name(words[index..<(index + length)])
      if name.hasLiteralPrefix("Herrn ") { name = "Herr " + name.dropFirst("Herrn ".count) }
      names.append(Located(value: name, range: range))
      index += length
      guard index < words.count, words[index] == "und" || words[index - 1].last == "," else {
        break
      }
      if words[index] == "und" { index += 1 }
    }
    return names
  }

  /// "Herr Muster:" on the same line before an offset or alone on one of the lines above it.
  private func label(above offset: Int, asks: Bool) -> [Located<String>] {
    let index = text.firstLine(endingBehind: offset)
    guard index < text.lines.count else { return [] }
    var lines = [TextRange(text.lines[index].range.start, offset)]
    var above = index
    while above > 0, lines.count <= Self.linesAbove {
      above -= 1
      if !text.lines[above].isAside { lines.append(text.lines[above].range) }
    }
    for (index, ownRange) in lines.enumerated() where !ownRange.isEmpty {
      var range = ownRange
      if index + 1 < lines.count, goesOn(range) {
        range = TextRange(lines[index + 1].start, range.end)
      }
      let line = text.string(range)
      // Nothing, or the question's number.
      if !line.containsLetter { continue }
      // A line without a colon is no label, and what stands above it is none of this exchange.
      guard line.contains(ascii: ":") else { break }
      let printed = line.collapsedWhiteSpace
      // "Herr Muster hat zwei Fragen:" above them.
      if asks, printed.hasLiteralSuffix(":"),
        let speaker = speaker(in: range, verbs: Self.asking)
      {
        return [speaker]
      }
      // Who says something on a line above says nothing here.
      guard let colon = printed.firstIndex(ofASCII: ":"),
        index == 0 || printed.hasLiteralSuffix(":")
      else { break }
      let words = printed[..<colon].words
      guard (1...Self.longestLabel).contains(words.count) else { break }
      var rest = words[...]
      if let word = rest.first.map(Persons.plain), word.hasSuffix(in: Self.labels) {
        let isAnswer = word.hasSuffix(in: Self.answers)
        if asks == isAnswer { break }
        rest = rest.dropFirst()
        if let link = rest.first, Self.links.contains(Persons.plain(link)) {
          rest = rest.dropFirst()
        }
        if let name = named(rest.drop { $0.allSatisfy(\.isNumber) }) {
          return [Located(value: name, range: range)]
        }
      }
      let length = Persons.length(rest, alone: false)
      // "Bürgermeister Muster:" above a question that he reads out answers it.
      if asks, length > 0, rest.prefix(length).contains(where: Persons.isOfAdministration) { break }
      if length > 0, length == rest.count || rest[rest.startIndex + length - 1].last == "," {
        return [Located(value: Persons.name(rest.prefix(length)), range: range)]
      }
      // "Karla Muster:", and nothing else on the line.
      let isAlone = printed.index(after: colon) == printed.endIndex
      if isAlone, rest.count > 1, Persons.nameLength(rest) == rest.count {
        return [Located(value: Persons.name(rest), range: range)]
      }
    }
    return []
  }

  /// Whether a line completes the label on the line above: "und Sport:" below "Antwort Karla
  /// Muster, Ministerin für Soziales".
  private func goesOn(_ range: TextRange) -> Bool {
    let printed = text.string(range)
    guard printed.contains(ascii: ":") else { return false }
    let line = printed.collapsedWhiteSpace
    return line.beginsWithLowercase && line.hasLiteralSuffix(":")
      && line.wordCount <= Self.longestLabel
  }

  /// "Paul Muster (X)" of "Frage 598 Paul Muster (X):", "Karla Probe" of "Antwort Karla Probe,
  /// Ministerin für …:": a name in full needs no form of address there.
  private func named(_ words: ArraySlice<Substring>) -> String? {
    let length = Persons.nameLength(words)
    guard length > 1, let last = words.prefix(length).last,
      length == words.count || last.last == ","
    else { return nil }
    return Persons.name(words.prefix(length))
  }

  /// The words of the sentences that may name the speaker.
  private func firstWords(of range: TextRange) -> [Substring] {
    text.string(range).firstWords(Self.reach + 24)
  }
}
