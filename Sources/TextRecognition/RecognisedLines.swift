internal import CouncilModel

/// Makes lines of the model of what was read: straightened, with one size for lines of one size, misread
/// signs mended, and doubtful numbers marked.
enum RecognisedLines {
  /// In points: sizes are guessed from the letters of a line, and differ by so much within a text.
  private static let sizeTolerance = 1.5

  /// - Parameters:
  ///   - doubts: for each word of each line.
  ///   - width: of the image, in dots, as everything.
  static func page(
    _ reading: Reading, _ doubts: [[Bool]], turns: Int, width: Int, height: Int, resolution: Int
  ) -> RecognisedPage {
    let slope = slope(of: reading)
    let signs = MisreadSigns.mended(reading.lines.flatMap { $0.words.map(\.text) })
    let usual = usualSize(of: reading)
    var lines: [TextLine] = []
    var index = 0
    for (line, doubts) in zip(reading.lines, doubts) {
      let size = size(of: line, usual)
      var words: [Word] = []
      for (word, doubt) in zip(line.words, doubts) {
        let fall = slope * (Double(word.middle) - Double(width) / 2)
        words.append(
          Word(
            signs.words[index],
            box: BoundingBox(
              left: Double(word.left), top: Double(word.top) - fall, right: Double(word.right),
              bottom: Double(word.bottom) - fall),
            style: FontStyle(size: size * Double(resolution) / 72),
            recognition: WordRecognition(
              confidence: UInt8(min(max(word.confidence, 0), 100)),
              isUncertain: doubt || signs.doubts.contains(index))))
        index += 1
      }
      lines.append(TextLine(words: evened(words), startsParagraph: line.startsParagraph))
    }
    return RecognisedPage(
      lines: lines, turns: turns, slope: slope, width: width, height: height,
      confidence: Int(reading.confidence.rounded()))
  }

  /// The words of a line as high as the line: letters without a stroke up or down are no smaller.
  private static func evened(_ words: [Word]) -> [Word] {
    let boxes = words.compactMap(\.box)
    let tops = boxes.map(\.top).sorted()
    let bottoms = boxes.map(\.bottom).sorted()
    guard !boxes.isEmpty else { return words }
    // Not the highest and lowest: a table's rule may have been taken for a letter.
    let top = tops[tops.count / 4]
    let bottom = bottoms[bottoms.count - 1 - bottoms.count / 4]
    guard bottom > top else { return words }
    return words.map { word in
      var word = word
      word.box?.top = top
      word.box?.bottom = bottom
      return word
    }
  }

  /// How far long lines fall to the right; half of them less, half of them more.
  private static func slope(of reading: Reading) -> Double {
    let slopes = reading.lines.filter { $0.words.count > 3 }.map(\.slope).sorted()
    return slopes.isEmpty ? 0 : slopes[slopes.count / 2]
  }

  /// The size of most letters, in points.
  private static func usualSize(of reading: Reading) -> Double {
    var counts: [Int: Int] = [:]
    for word in reading.lines.flatMap(\.words) where word.size > 0 {
      counts[word.size, default: 0] += word.text.utf8.count
    }
    return Double(counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 10)
  }

  private static func size(of line: ReadLine, _ usual: Double) -> Double {
    let sizes = line.words.map(\.size).filter { $0 > 0 }.sorted()
    guard !sizes.isEmpty else { return usual }
    let size = Double(sizes[sizes.count / 2])
    return abs(size - usual) <= sizeTolerance ? usual : size
  }
}
