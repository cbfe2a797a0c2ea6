import CouncilModel
import GermanText
import TextMatching

/// Finds the names of organisations in one passage: by legal form, by lexicon, by pattern.
struct SponsorFinder {
  /// "In der Stadt ⟨sind dies⟩ …" lists what the sentence before speaks of.
  private static let listVerbs: WordSet = ["sind", "waren", "ist"]
  private static let pointers: WordSet = ["dies", "das", "diese"]
  private static let listReach = 6
  /// Tokens from a company's name to the word that says that it runs something.
  private static let roleReach = 8

  let passage: TokenizedPassage
  let number: Int
  let places: PlaceNames
  private(set) var mentions: [SponsorMention] = []
  /// Which tokens belong to a mention.
  private var taken: [Bool]

  /// Finds the names in a passage.
  ///
  /// - Parameter number: the passage's index, for the mentions.
  init(_ passage: TokenizedPassage, _ number: Int, _ places: PlaceNames) {
    (self.passage, self.number, self.places) = (passage, number, places)
    taken = Array(repeating: false, count: passage.tokens.count)
    findLegalForms()
    findKnown()
    if passage.mightContain(SponsorPatterns.cues) {
      for mention in SponsorPatterns(tokens: tokens, passage: number).mentions
      where !mention.span.contains(where: isTaken) {
        append(mention)
      }
    }
    mentions.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  var tokens: [Token] { passage.tokens }

  // MARK: By legal form

  private mutating func findLegalForms() {
    guard passage.mightContain(LegalForm.words) else { return }
    for index in tokens.indices {
      guard let form = LegalForm(tokens, at: index),
        let start = LegalFormName.start(tokens, before: form.span.lowerBound)
      else { continue }
      let mention = SponsorMention(
        tokens, passage: number, span: start..<form.span.upperBound, legalForm: form.span,
        rule: "sponsor.legalForm")
      guard isSponsor(mention, form) else { continue }
      append(withPlace(mention, form))
    }
  }

  /// "Bäder GmbH ⟨Lindtal⟩"
  private func withPlace(_ mention: SponsorMention, _ form: LegalForm) -> SponsorMention {
    guard !form.isCharitable,
      let end = NameContinuation(tokens: tokens).place(after: mention.span)
    else { return mention }
    var whole = mention
    whole.span = mention.span.lowerBound..<end
    whole.name += " " + SponsorMention.join(tokens, mention.span.upperBound..<end, after: "")
    return whole
  }

  private func isSponsor(_ mention: SponsorMention, _ form: LegalForm) -> Bool {
    let name = mention.name.fastLowercased
    if name.contains(anyOf: SponsorLexicon.umbrellas)
      || name.contains(anyOf: SponsorLexicon.umbrellaPhrases)
    {
      return false
    }
    guard !form.isCharitable else { return mention.bareName.byteCount > 2 }
    if isWorkingGroup(mention, form, name) || isContractor(mention.span) { return false }
    return mention.bareName.byteCount > 3
      && !name.contains(anyOf: SponsorLexicon.otherBusiness)
      && (name.contains(anyOf: SponsorLexicon.publicBusiness)
        || tokens.word(form.span.lowerBound - 1).hasSuffix(in: SponsorLexicon.publicEndings)
        || isRunning(mention.span) || isCooperativeAtWork(mention.span, form))
  }

  /// "Sozialraum AG", "Schul-AG": a group that works on something (Arbeitsgemeinschaft); stock
  /// companies have names of what they deal with, never of whom they help, and a word of their own.
  private func isWorkingGroup(_ mention: SponsorMention, _ form: LegalForm, _ name: String) -> Bool
  {
    guard tokens.word(form.span.lowerBound) == "ag" else { return false }
    return name.contains(anyOf: SponsorLexicon.socialBusiness)
      || tokens.isSymbol("-", form.span.lowerBound - 1)
  }

  /// "wurde von der X GmbH ⟨gebaut⟩": who builds or sells something does not run it.
  private func isContractor(_ span: Range<Int>) -> Bool {
    let sentence = passage.sentence(at: span.lowerBound)
    let after = span.upperBound..<min(sentence.upperBound, span.upperBound + Self.roleReach)
    return after.contains { tokens.isWord(in: SponsorLexicon.contractors, $0) }
  }

  /// A cooperative (eG) in a sentence that says who runs something.
  private func isCooperativeAtWork(_ span: Range<Int>, _ form: LegalForm) -> Bool {
    tokens.word(form.span.lowerBound) == "eg"
      && passage.sentence(at: span.lowerBound).contains(where: isRole)
  }

  /// Whether the sentence, or the one before a list of names, speaks of who runs something.
  private func isRunning(_ span: Range<Int>) -> Bool {
    let sentence = passage.sentence(at: span.lowerBound)
    let around =
      max(
        sentence.lowerBound, span.lowerBound - Self.roleReach)..<min(
        sentence.upperBound, span.upperBound + Self.roleReach)
    if around.contains(where: isRole) { return true }
    guard sentence.lowerBound > 0,
      sentence.prefix(Self.listReach).contains(where: { tokens.isWord(in: Self.listVerbs, $0) }),
      sentence.prefix(Self.listReach).contains(where: { tokens.isWord(in: Self.pointers, $0) })
    else { return false }
    return passage.sentence(at: sentence.lowerBound - 1).contains(where: isRole)
  }

  private func isRole(_ index: Int) -> Bool {
    let word = tokens.word(index)
    return word.hasPrefix(in: SponsorLexicon.roles)
      && !word.hasLiteralSuffix("übergreifend")
  }

  // MARK: What is found

  /// Takes a mention, whose tokens belong to no other from now on.
  mutating func append(_ mention: SponsorMention) {
    mentions.append(mention)
    for token in mention.span where taken.indices.contains(token) { taken[token] = true }
  }

  /// Whether a token belongs to a mention.
  func isTaken(_ index: Int) -> Bool {
    taken.indices.contains(index) && taken[index]
  }
}
