/// A word as the engine reads it, in dots of the image it was read from.
struct ReadWord: Equatable {
  var text: String
  /// From 0 to 100.
  var confidence: Double
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int
  /// Of its letters, in points.
  var size: Int

  var middle: Int { (left + right) / 2 }
  var height: Int { bottom - top }

  /// In letters: a shorter word may be higher than it is wide.
  private static let longEnough = 4

  /// Whether its letters run down or up the image, as the engine reads them without a word where a page
  /// lies on its side.
  var stands: Bool { text.unicodeScalars.count >= Self.longEnough && height > right - left }

  /// Whether a number may stand in it.
  var holdsDigit: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
}

/// A line of words from left to right.
struct ReadLine: Equatable {
  var words: [ReadWord]
  /// How far it falls for each dot to the right.
  var slope: Double
  /// Whether it begins a paragraph, as the engine sees it.
  var startsParagraph: Bool

  var left: Int { words.map(\.left).min() ?? 0 }
  var top: Int { words.map(\.top).min() ?? 0 }
  var right: Int { words.map(\.right).max() ?? 0 }
  var bottom: Int { words.map(\.bottom).max() ?? 0 }
}

/// What the engine reads in an image, or in a part of it.
struct Reading: Equatable {
  var lines: [ReadLine] = []
  /// Words that the engine found to be sideways or upside down.
  var turnedWords = 0

  /// Lines that begin with what stands after a number.
  var headlessLines: Int {
    lines.count { $0.words.count > 1 && [".", ")"].contains($0.words[0].text) }
  }

  var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

  /// The mean over all letters, from 0 to 100.
  var confidence: Double {
    let words = lines.flatMap(\.words)
    let letters = words.reduce(0) { $0 + $1.text.utf8.count }
    guard letters > 0 else { return 0 }
    return words.reduce(0) { $0 + $1.confidence * Double($1.text.utf8.count) } / Double(letters)
  }
}
