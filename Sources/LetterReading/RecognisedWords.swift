internal import CouncilModel

/// Where in a letter's text words stand that were recognised, and which of them are in doubt.
struct RecognisedWords {
  /// In bytes: between two words of a line stand a space, or some tabs.
  private static let neighbourhood = 3

  /// Of each recognised word, in order.
  private var ranges: [TextRange] = []
  private(set) var doubtful: [TextRange] = []

  init(in text: LetterText) {
    for line in text.lines {
      for word in line.words {
        guard let recognition = word.recognition else { continue }
        ranges.append(word.range)
        if recognition.isUncertain { doubtful.append(word.range) }
      }
    }
  }

  /// Whether words at a range were recognised.
  func holdRecognised(_ range: TextRange) -> Bool {
    ranges.contains { $0.overlaps(range) }
  }

  /// Whether a word at a range, or beside it, is in doubt.
  func touchDoubt(_ range: TextRange) -> Bool {
    doubtful.contains {
      $0.start < range.end + Self.neighbourhood && range.start < $0.end + Self.neighbourhood
    }
  }
}
