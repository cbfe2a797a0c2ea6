internal import CouncilModel
internal import GermanText

/// What a rule may know of the letter around a sentence: names that stand elsewhere in it, and the
/// question that is being answered.
struct LetterSurroundings {
  let letter: Extraction
  /// Names of areas, as printed where they are named with their kind.
  let areas: [String]
  /// Names of sponsors.
  let sponsors: [String]

  init(_ letter: Extraction) {
    self.letter = letter
    var areas: [String] = []
    var sponsors: [String] = []
    for fact in letter.facts {
      switch fact.value {
      case .area(let area) where !areas.contains(area.name): areas.append(area.name)
      case .sponsor(let sponsor) where !sponsors.contains(sponsor.name):
        sponsors.append(sponsor.name)
      default: break
      }
    }
    self.areas = areas
    self.sponsors = sponsors
  }
}
