import CouncilModel

/// What a page's contents draw besides the text itself, in the order in which it is painted.
/// Places are in points on the page as it is shown, origin top left.
struct DrawnPage {
  /// A colour as far as it is known: red, green, blue from 0 to 1; nil for patterns and the like.
  typealias Colour = (red: Double, green: Double, blue: Double)

  /// A filled shape or an image.
  struct Shape {
    var box: BoundingBox
    var colour: Colour?
    var isImage: Bool
    /// Nothing below it shines through.
    var isOpaque = true
    /// All of it is round, so that its box says little about what it covers: a ground at most.
    var isRound = false
    /// Its place in the order of painting.
    var order: Int
  }

  /// A thin straight line, or a filled rectangle as thin as one.
  struct Rule {
    var box: BoundingBox
    var order: Int
  }

  /// One operator that shows text.
  struct Text {
    /// Where the text begins: a point on its base line.
    var x: Double
    var y: Double
    /// Where it runs: (1, 0) from left to right, (0, 1) downwards.
    var direction: (x: Double, y: Double)
    var order: Int
    /// Of its letters, in points.
    var size: Double
    var colour: Colour?
    /// Its letters are drawn as outlines, which show on any ground.
    var isStroked = false
    /// It lies across the page as a watermark or a stamp does.
    var isStamp = false
    /// Nothing is drawn: rendering mode 3 or 7, no opacity, outside of the clipping path.
    var isUndrawn: Bool
    /// It belongs to a layer that is switched off.
    var isOnHiddenLayer: Bool
    /// Where the operator stands in the page's contents, with what it shows; nil within forms.
    var range: Range<Int>?

    /// Whether the page's contents say that it is not to be seen.
    var isUnseen: Bool { isUndrawn || isOnHiddenLayer }
  }

  /// Quarter turns to the left after which most of the text runs from left to right.
  var turns: Int {
    var counts = [0, 0, 0, 0]
    for text in texts {
      let (x, y) = text.direction
      counts[abs(x) >= abs(y) ? (x >= 0 ? 0 : 2) : (y >= 0 ? 1 : 3)] += 1
    }
    guard let most = counts.max(), most > counts[0] else { return 0 }
    return counts.firstIndex(of: most) ?? 0
  }

  var shapes: [Shape] = []
  var rules: [Rule] = []
  var texts: [Text] = []
  /// Where the names stand that put content on a layer which is switched off: "OC".
  var hiddenLayerMarks: [Int] = []
  /// Places that are marked to be blackened, or struck out, by a note and not yet by the text.
  var marked: [(box: BoundingBox, reason: Invisibility)] = []
}
