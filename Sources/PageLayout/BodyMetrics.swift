import CouncilModel

/// The measures of a letter's running text, by which everything else is told apart.
struct BodyMetrics {
  /// The most common font size by characters, in points; 0 without geometry.
  let fontSize: Double
  /// The left and right edge of the running text, in points; nil without geometry.
  let edges: (left: Double, right: Double)?
  /// The usual white space between two lines of a paragraph, in points.
  let leading: Double
  /// The length of a full line in characters, for formats without geometry.
  let lineLength: Int

  /// The share of lines that may be longer than "full": tables, long URLs.
  private static let longLines = 0.05
  /// A line ends at most this far before the text's edge if the next word had no room. In font
  /// sizes.
  private static let fullShare = 4.0
  /// Fewer full lines say nothing.
  private static let fewestFull = 2
  /// White space between lines of a paragraph, in font sizes, where nothing else is known.
  private static let widestLeading = 0.55
  /// Lines of fewer characters say nothing about the width of the text.
  private static let shortestTelling = 40

  init(of lines: [LayoutLine]) {
    var charactersBySize: [Double: Int] = [:]
    // Words of one size stand side by side: they are counted together.
    var run = (size: 0.0, characters: 0)
    func count() {
      guard run.size > 0 else { return }
      charactersBySize[(run.size * 2).rounded() / 2, default: 0] += run.characters
    }
    for index in lines.indices {
      let words = lines[index].line.words
      for word in words.indices {
        if words[word].style.size != run.size {
          count()
          run = (words[word].style.size, 0)
        }
        run.characters += words[word].text.utf8.count
      }
    }
    count()
    let size = charactersBySize.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    fontSize = size

    let body = lines.compactMap { line -> BoundingBox? in
      guard size > 0, abs(line.fontSize - size) <= 1, line.line.role != .tableRow else {
        return nil
      }
      return line.box
    }
    edges =
      body.isEmpty
      ? nil
      : (
        BodyMetrics.quantile(0.1, of: body.map(\.left)),
        BodyMetrics.quantile(0.9, of: body.map(\.right))
      )
    leading = BodyMetrics.leading(of: body, right: edges?.right ?? 0, size: size)

    let lengths = lines.indices.filter { lines[$0].box == nil }.map { lines[$0].length }
      .filter { $0 >= BodyMetrics.shortestTelling }
    lineLength = lengths.isEmpty ? 0 : BodyMetrics.quantile(1 - BodyMetrics.longLines, of: lengths)
  }

  /// The white space after lines that reach the text's edge: the next line continues them. Where
  /// none does, that between most lines; it may be a table's, so that it is bounded.
  private static func leading(of body: [BoundingBox], right: Double, size: Double) -> Double {
    let pairs = zip(body, body.dropFirst()).filter {
      $1.top - $0.bottom > -size / 2 && $1.top - $0.bottom < size
    }
    let full = pairs.filter { $0.0.right > right - size * fullShare }
    if full.count >= fewestFull { return quantile(0.3, of: full.map { $1.top - $0.bottom }) }
    let gaps = pairs.map { $1.top - $0.bottom }
    return gaps.isEmpty ? 0 : min(quantile(0.3, of: gaps), size * widestLeading)
  }

  private static func quantile<Value: Comparable>(_ share: Double, of values: [Value]) -> Value {
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
