import GermanText
import TextMatching

/// The short forms by which a letter names an organisation again: its abbreviation in brackets,
/// its name without the legal form, its first word.
struct SponsorAliases {
  /// A shorter word is too common to stand for an organisation.
  private static let minimumWord = 10
  /// Short forms with the same first word.
  private static let maximumForms = 50
  /// Names that are compared with each other; no letter has so many.
  private static let maximumNames = 300

  private var canonical: [String: String] = [:]
  /// Words by which short forms are looked for, each with the short form's words and full name.
  private var shortForms: [String: [(words: [String], name: String)]] = [:]
  /// The words by which short forms are looked for.
  private var firstWords: WordSet = []
  private var smallFirstWords: WordSet = []

  /// The short forms of the organisations that a letter mentions.
  init(_ mentions: [SponsorMention]) {
    guard !mentions.isEmpty else { return }
    let names = Set(mentions.map(\.name)).sorted { ($0.byteCount, $0) > ($1.byteCount, $1) }
    let bare = Dictionary(mentions.map { ($0.name, $0.bareName) }) { first, _ in first }
    let abbreviations = Dictionary(
      mentions.compactMap { mention in
        mention.abbreviation.map { (mention.name, $0) }
      }
    ) { first, _ in first }
    for name in names.prefix(Self.maximumNames) {
      canonical[name] =
        names.prefix(Self.maximumNames).first { longer in
          longer != name
            && (bare[longer] == name || Self.begins(longer, with: name)
              || Self.isShortened(name, of: longer)
              || abbreviations[longer].map { Self.isAbbreviation(name, $0, of: longer) } == true)
        } ?? name
    }
    for name in names {
      // "X e.V." may itself be short for "X (ABC) e.V.".
      if let next = canonical[name], let last = canonical[next] { canonical[name] = last }
    }
    for mention in mentions {
      let full = canonical[mention.name] ?? mention.name
      if let abbreviation = mention.abbreviation { add([abbreviation], full) }
      let words = mention.bareName.words.map(String.init)
      guard mention.bareName != mention.name else { continue }
      if words.count > 1 || (words.first?.byteCount ?? 0) >= Self.minimumWord {
        add(words, full)
      }
    }
    firstWords = WordSet(shortForms.keys)
    smallFirstWords = WordSet(shortForms.keys.map(\.fastLowercased))
  }

  /// The full name of a mentioned organisation; its own where the letter has no longer one.
  func name(of mention: SponsorMention) -> String { canonical[mention.name] ?? mention.name }

  /// Short forms in a passage outside of the mentions already found there.
  func mentions(in passage: TokenizedPassage, _ number: Int, known: [SponsorMention])
    -> [SponsorMention]
  {
    guard !shortForms.isEmpty else { return [] }
    let tokens = passage.tokens
    var found: [SponsorMention] = []
    let taken = Set(known.flatMap(\.span))
    for index in tokens.indices {
      guard smallFirstWords.contains(tokens[index]), firstWords.contains(tokens[index].text),
        !taken.contains(index),
        let forms = shortForms[tokens[index].text]
      else { continue }
      for form in forms where matches(tokens, index, form.words) {
        let span = index..<(index + form.words.count)
        found.append(
          SponsorMention(
            passage: number, span: span, name: form.name, rule: "sponsor.shortForm"))
        break
      }
    }
    return found
  }

  private static let phrases = Set(SponsorLexicon.phrases.map(\.name))

  /// A known name or one word stands for the longer one that begins with it: "Stadtwerke", "AWO",
  /// "pro familia".
  private static func begins(_ longer: String, with name: String) -> Bool {
    (!name.contains(" ") || phrases.contains(name)) && longer.hasLiteralPrefix(name + " ")
  }

  /// "Freundeskreis Karlsruhe e.V." for "Freundeskreis für Suchtkranke Karlsruhe e.V."
  private static func isShortened(_ name: String, of longer: String) -> Bool {
    let (short, long) = (name.words, longer.words)
    guard short.count >= 2, short.count < long.count, short.last == long.last else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count - same
    guard same > 0, short.suffix(rest) == long.suffix(rest) else { return false }
    return ["für", "zur", "zum", "der", "des", "und"].contains(long[same])
  }

  /// "KABS e.V." for "Aktionsgemeinschaft … (KABS) e.V."
  private static func isAbbreviation(_ name: String, _ abbreviation: String, of longer: String)
    -> Bool
  {
    let words = name.words.map(String.init)
    guard let first = words.first, words.contains(abbreviation) else { return false }
    return first == abbreviation || longer.hasLiteralPrefix(first + " ")
  }

  private func matches(_ tokens: [Token], _ index: Int, _ words: [String]) -> Bool {
    words.indices.allSatisfy { tokens.token(index + $0)?.text == words[$0] }
  }

  private mutating func add(_ words: [String], _ name: String) {
    guard let first = words.first else { return }
    let known = shortForms[first] ?? []
    if known.count >= Self.maximumForms || known.contains(where: { $0.words == words }) { return }
    shortForms[first, default: []].append((words, name))
    shortForms[first]?.sort { $0.words.count > $1.words.count }
  }
}
