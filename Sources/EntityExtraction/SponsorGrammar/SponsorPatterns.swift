import GermanText

/// Names of organisations that only the words around them show: "beim Büro Soziale angestellt",
/// "in Trägerschaft der X", "X ist Träger", "Quartiersmanager des Büros X".
struct SponsorPatterns {
  private static let employed: Set<String> = [
    "angestellt", "beschäftigt", "angesiedelt", "angebunden", "angegliedert",
  ]
  private static let employers: Set<String> = ["beim", "bei"]
  private static let managers = [
    "quartiersmanag", "stadtteilmanag", "mitarbeit", "gebietsbeauftrag",
  ]
  /// Words of a name behind "bei der".
  private static let maximumName = 5

  let all: [Token]
  let passage: Int

  var mentions: [SponsorMention] {
    all.indices.compactMap {
      employer(at: $0) ?? sponsorship(at: $0) ?? runner(at: $0) ?? bureau(at: $0)
    }
  }

  /// "ist beim Büro Soziale angestellt", "bei der AWO angesiedelt"
  private func employer(at index: Int) -> SponsorMention? {
    guard Self.employers.contains(all.word(index)) else { return nil }
    let start = ["der", "dem", "den"].contains(all.word(index + 1)) ? index + 2 : index + 1
    guard let end = name(from: start), Self.employed.contains(all.word(end)) else { return nil }
    return make(start..<end, rule: "sponsor.employer")
  }

  /// "in Trägerschaft der X", "Träger ist die X", "Träger: X"
  private func sponsorship(at index: Int) -> SponsorMention? {
    let word = all.word(index)
    var start = index + 1
    if word == "trägerschaft" {
      if ["von", "der", "des", "beim", "vom"].contains(all.word(start)) {
        start += 1
      } else {
        return nil
      }
      if ["der", "dem", "den"].contains(all.word(start)) { start += 1 }
    } else if word == "träger" || word == "trägerin" {
      if all.isSymbol(":", start) {
        start += 1
      } else if ["ist", "sind"].contains(all.word(start)) {
        start += 1
        if ["der", "die", "das"].contains(all.word(start)) { start += 1 }
      } else {
        return nil
      }
    } else {
      return nil
    }
    guard let end = name(from: start) else { return nil }
    return make(start..<end, rule: "sponsor.sponsorship")
  }

  /// "Die X ist Träger des Treffs", "X als Trägerin"
  private func runner(at index: Int) -> SponsorMention? {
    guard ["träger", "trägerin"].contains(all.word(index)),
      ["ist", "als"].contains(all.word(index - 1)),
      let start = LegalFormName.start(all, before: index - 1), start < index - 1,
      let end = name(from: start) ?? longName(start, index - 1), end <= index - 1
    else { return nil }
    return make(start..<(index - 1), rule: "sponsor.sponsorship")
  }

  /// A name with small words in it: "Reha-Süd für Behinderte".
  private func longName(_ start: Int, _ end: Int) -> Int? {
    let words = (start..<end).filter { all[$0].kind == .word }
    guard words.count > 2, !words.contains(where: { SponsorLexicon.isOffice(all.word($0)) }) else {
      return nil
    }
    return end
  }

  /// "Quartiersmanager des Büros Tollerort"
  private func bureau(at index: Int) -> SponsorMention? {
    guard ["büro", "büros"].contains(all.word(index)), let next = all.token(index + 1),
      next.isCapitalized, next.gap == .space,
      ["des", "das", "dem", "beim", "vom"].contains(all.word(index - 1))
    else { return nil }
    let front = max(0, index - 6)..<index
    guard
      front.contains(where: { position in
        Self.managers.contains(where: all.word(position).begins(with:))
      })
    else { return nil }
    guard let end = name(from: index) else { return nil }
    return make(index..<end, rule: "sponsor.bureau")
  }

  /// The end of a name of capitalised words; nil where it is an office or a common noun.
  private func name(from start: Int) -> Int? {
    var end = start
    while let token = all.token(end), end - start < Self.maximumName * 2 {
      let isTied = all.isSymbol("-", end) && all.token(end + 1)?.gap == Token.Gap.none
      guard token.isCapitalized || isTied, token.gap <= .space || end == start else { break }
      end += 1
    }
    guard end > start else { return nil }
    let words = (start..<end).filter { all[$0].kind == .word }
    if words.contains(where: { SponsorLexicon.isOffice(all.word($0)) }) { return nil }
    let isOneWord = words.count == 1
    let text = all[start].text
    let capitals = text.unicodeScalars.filter(\.properties.isUppercase).count
    return isOneWord && capitals < 2 ? nil : end
  }

  private func make(_ tokens: Range<Int>, rule: String) -> SponsorMention {
    SponsorMention(all, passage: passage, tokens: tokens, rule: rule)
  }
}
