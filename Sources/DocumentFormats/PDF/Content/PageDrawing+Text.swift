import CouncilModel

/// Where text begins, how it runs, and whether it is drawn.
extension PageDrawing {
  mutating func moveLine(_ x: Double, _ y: Double) {
    lineMatrix = Matrix(1, 0, 0, 1, x, y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  mutating func show() {
    order += 1
    guard page.texts.count < Self.mostOperators / 4 else { return }
    let matrix = textMatrix.then(state.matrix)
    let origin = matrix.point(0, state.rise)
    let length = (matrix.a * matrix.a + matrix.b * matrix.b).squareRoot()
    page.texts.append(
      DrawnPage.Text(
        x: origin.x, y: origin.y,
        direction: length > 0 ? (matrix.a / length, matrix.b / length) : (1, 0), order: order,
        size: state.fontSize * (matrix.c * matrix.c + matrix.d * matrix.d).squareRoot(),
        colour: state.fill,
        isUndrawn: state.renderMode == 3 || state.renderMode == 7
          || state.fillAlpha < Self.unseen && state.renderMode == 0 || isClipped(origin),
        isOnHiddenLayer: isHiddenByLayer, range: place))
  }

  /// Whether a text that begins at a point is cut off by the clipping path.
  func isClipped(_ point: (x: Double, y: Double)) -> Bool {
    guard let clip = state.clip else { return false }
    return point.x < clip.left - Self.clipTolerance || point.x > clip.right
      || point.y < clip.top - Self.clipTolerance || point.y > clip.bottom + Self.clipTolerance
  }
}
