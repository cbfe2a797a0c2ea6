import CouncilModel

/// Lines, rectangles and curves: what is filled, drawn along, and used to cut off the rest.
extension PageDrawing {
  mutating func move(_ x: Double, _ y: Double) {
    endSubpath()
    current = state.matrix.point(x, y)
    start = current
    openBox = BoundingBox(left: current.x, top: current.y, right: current.x, bottom: current.y)
    openPoints = 1
  }

  mutating func line(_ x: Double, _ y: Double) {
    let point = state.matrix.point(x, y)
    let piece = Self.box(current, point)
    if segments.count < Self.mostShapes { segments.append(piece) }
    openBox = openBox?.union(piece) ?? piece
    openPoints += 1
    current = point
  }

  mutating func curve(_ x: Double, _ y: Double) {
    let point = state.matrix.point(x, y)
    let piece = Self.box(current, point)
    openBox = openBox?.union(piece) ?? piece
    openPoints += 1
    isCurved = true
    current = point
  }

  mutating func close() {
    if current.x != start.x || current.y != start.y, segments.count < Self.mostShapes {
      segments.append(Self.box(current, start))
    }
    current = start
    endSubpath()
  }

  mutating func endSubpath() {
    // A single point and a single line enclose nothing.
    if let box = openBox, openPoints > 2, path.count < Self.mostShapes { path.append(box) }
    openBox = nil
    openPoints = 0
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    endSubpath()
    let box = state.matrix.box(x, y, x + width, y + height)
    if path.count < Self.mostShapes { path.append(box) }
    if segments.count + 4 < Self.mostShapes {
      segments += [
        BoundingBox(left: box.left, top: box.top, right: box.right, bottom: box.top),
        BoundingBox(left: box.left, top: box.bottom, right: box.right, bottom: box.bottom),
        BoundingBox(left: box.left, top: box.top, right: box.left, bottom: box.bottom),
        BoundingBox(left: box.right, top: box.top, right: box.right, bottom: box.bottom),
      ]
    }
    current = state.matrix.point(x, y)
    start = current
  }

  static func box(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> BoundingBox {
    BoundingBox(
      left: min(a.x, b.x), top: min(a.y, b.y), right: max(a.x, b.x), bottom: max(a.y, b.y))
  }

  mutating func paint(fills: Bool, strokes: Bool) {
    endSubpath()
    if isPathClip { clip() }
    if isHiddenByLayer {
      endPath()
      return
    }
    order += 1
    if fills {
      for box in path { fill(box) }
    }
    if strokes {
      let matrix = state.matrix
      let scale = abs(matrix.a * matrix.d - matrix.b * matrix.c).squareRoot()
      let half = state.lineWidth * scale / 2
      for box in segments where min(box.width, box.height) < 0.5 {
        stroke(box, halfWidth: half)
      }
    }
    endPath()
  }

  mutating func fill(_ box: BoundingBox) {
    guard let box = clipped(box), page.shapes.count < Self.mostShapes else { return }
    if min(box.width, box.height) <= Self.thickestRule {
      rule(box)
    } else if state.fillAlpha >= Self.unseen {
      page.shapes.append(
        DrawnPage.Shape(
          box: box, colour: isOpaque ? state.fill : nil, isImage: false, isOpaque: isOpaque,
          isRound: isCurved && segments.isEmpty, order: order))
    }
  }

  /// Whether what is painted lets nothing shine through.
  var isOpaque: Bool { state.fillAlpha >= Self.opaque && !state.isBlended }

  /// A shading fills what the clipping path leaves, in colours of its own.
  mutating func shade() {
    endPath()
    guard !isHiddenByLayer, let box = state.clip, page.shapes.count < Self.mostShapes else {
      return
    }
    order += 1
    page.shapes.append(
      DrawnPage.Shape(box: box, colour: nil, isImage: false, isOpaque: isOpaque, order: order))
  }

  mutating func stroke(_ line: BoundingBox, halfWidth: Double) {
    let isFlat = line.height < 0.5
    let box = BoundingBox(
      left: line.left - (isFlat ? 0 : halfWidth), top: line.top - (isFlat ? halfWidth : 0),
      right: line.right + (isFlat ? 0 : halfWidth), bottom: line.bottom + (isFlat ? halfWidth : 0))
    guard let box = clipped(box), page.shapes.count < Self.mostShapes else { return }
    if min(box.width, box.height) <= Self.thickestRule {
      rule(box)
    } else if max(box.width, box.height) > Self.shortestRule {
      // A bar drawn as one thick line.
      page.shapes.append(DrawnPage.Shape(box: box, colour: nil, isImage: false, order: order))
    }
  }

  mutating func rule(_ box: BoundingBox) {
    guard max(box.width, box.height) >= Self.shortestRule, page.rules.count < Self.mostShapes
    else { return }
    page.rules.append(DrawnPage.Rule(box: box, order: order))
  }

  func clipped(_ box: BoundingBox) -> BoundingBox? {
    guard let clip = state.clip else { return box }
    let inside = BoundingBox(
      left: max(box.left, clip.left), top: max(box.top, clip.top),
      right: min(box.right, clip.right), bottom: min(box.bottom, clip.bottom))
    return inside.width >= 0 && inside.height >= 0 ? inside : nil
  }

  mutating func clip() {
    isPathClip = false
    guard let first = path.first else { return }
    let whole = path.dropFirst().reduce(first) { $0.union($1) }
    state.clip =
      clipped(whole)
      ?? BoundingBox(left: whole.left, top: whole.top, right: whole.left, bottom: whole.top)
  }

  mutating func endPath() {
    path.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    openBox = nil
    openPoints = 0
    isCurved = false
    isPathClip = false
  }
}
