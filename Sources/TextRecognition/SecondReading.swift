internal import CouncilModel

/// Reads the lines that hold numbers once more, each by itself and at the full resolution: a number is
/// believed where both readings agree.
struct SecondReading {
  /// Around a line, in dots of the full image.
  private static let margin = 6
  /// In lines of a page: a page of tables is read again as far as that, and no further number of it is
  /// believed.
  private static let mostLines = 400
  /// A word that the engine itself does not believe. Of 100.
  private static let leastConfidence = 40.0

  private let engine: TesseractEngine
  private let image: GreyImage
  /// Dots of the full image for one of the first reading's.
  private let scale: Double

  /// - Parameters:
  ///   - image: which the engine takes; the first reading's is smaller.
  ///   - width: of the first reading's image, in dots.
  init(_ engine: TesseractEngine, _ image: GreyImage, width: Int) {
    self.engine = engine
    self.image = image
    scale = Double(image.width) / Double(max(width, 1))
    engine.take(image)
  }

  /// For each word of each line, whether it may be another number than the page's.
  func doubts(about lines: [ReadLine]) -> [[Bool]] {
    var left = Self.mostLines
    return lines.map { line in
      guard line.words.contains(where: \.holdsDigit) else {
        return line.words.map { _ in false }
      }
      left -= 1
      guard left >= 0 else { return line.words.map(\.holdsDigit) }
      return doubts(about: line)
    }
  }

  private func doubts(about line: ReadLine) -> [Bool] {
    let again = words(from: line.left, line.top, line.right, line.bottom)
    return line.words.indices.map { index in
      let word = line.words[index]
      guard word.holdsDigit else { return false }
      if word.confidence < Self.leastConfidence || isParted(word) { return true }
      if agrees(word, again) { return false }
      // A line's edges, or a table's rules, may have led it astray: with its neighbours alone.
      let first = line.words[max(index - 1, 0)]
      let last = line.words[min(index + 1, line.words.count - 1)]
      let part = [first, word, last]
      let closer = words(
        from: first.left, part.map(\.top).min() ?? word.top, last.right,
        part.map(\.bottom).max() ?? word.bottom)
      return !agrees(word, closer)
    }
  }

  /// What stands in a part of the page; places are the first reading's.
  private func words(from left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> [ReadWord] {
    let start = (
      x: max(Int(Double(left) * scale) - 2 * Self.margin, 0),
      y: max(Int(Double(top) * scale) - Self.margin, 0)
    )
    let end = (
      x: min(Int(Double(right) * scale) + 2 * Self.margin, image.width),
      y: min(Int(Double(bottom) * scale) + Self.margin, image.height)
    )
    guard end.x > start.x, end.y > start.y else { return [] }
    let part = (left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y)
    return engine.read(.line, in: part).lines.flatMap(\.words).map { word in
      var word = word
      word.left = Int(Double(word.left) / scale)
      word.right = Int(Double(word.right) / scale)
      return word
    }
  }

  private func agrees(_ word: ReadWord, _ again: [ReadWord]) -> Bool {
    let here = again.filter { (word.left...max(word.left, word.right)).contains($0.middle) }
    return NumberText.core(word.text) == NumberText.core(here.map(\.text).joined())
  }

  /// Whether the ink shows more signs than the word has: a space, a dash, a footnote's mark.
  private func isParted(_ word: ReadWord) -> Bool {
    let core = NumberText.core(word.text)
    let profile = InkProfile(
      image, left: Int(Double(word.left) * scale), top: Int(Double(word.top) * scale),
      right: Int(Double(word.right) * scale), bottom: Int(Double(word.bottom) * scale))
    if profile.hasGap(passingOverFlat: NumberText.isDigits(core)) { return true }
    return core.last?.isNumber == true && word.text.last?.isNumber == true && profile.endsRaised
  }
}
