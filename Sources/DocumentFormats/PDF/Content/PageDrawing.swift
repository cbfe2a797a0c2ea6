import CouncilModel

/// Follows a page's content stream (ISO 32000-1, 8 and 9) and notes what hides text: shapes,
/// images and thin lines with their places, how text is drawn, and on which layers.
struct PageDrawing {
  /// Forms within forms; deeper ones are an attack, not a letter.
  private static let deepest = 6
  /// Operators of one page; more are a map or a drawing, of which the rest is left out.
  private static let mostOperators = 400_000
  /// Shapes and lines of one page that are kept.
  private static let mostShapes = 4_000
  /// Less opaque shapes let the text shine through, less opaque text is not seen.
  private static let opaque = 0.9
  private static let unseen = 0.1
  /// Thinner shapes are lines. In points.
  private static let thickestRule = 2.2
  /// Shorter lines strike out nothing and part no cells. In points.
  private static let shortestRule = 3.0

  /// Letters reach over the point at which they begin. In points.
  private static let clipTolerance = 12.0

  struct State {
    var matrix: Matrix
    var fill: DrawnPage.Colour? = (0, 0, 0)
    /// Whether numbers are grey, red–green–blue or the four inks.
    var hasPlainColours = true
    var fillAlpha = 1.0
    var isBlended = false
    var lineWidth = 1.0
    var renderMode = 0
    var fontSize = 1.0
    var leading = 0.0
    var rise = 0.0
    var clip: BoundingBox?
  }

  private let objects: PDFObjects
  private let layers: PDFLayers
  private var state: State
  private var saved: [State] = []
  private var textMatrix = Matrix()
  private var lineMatrix = Matrix()
  private var order = 0
  /// Where the operator that is applied stands in the page's contents, with its operands.
  private var place: Range<Int>?
  private var operators = 0
  /// Whether each open piece of marked content is hidden by its layer.
  private var hidden: [Bool] = []
  private var path: [BoundingBox] = []
  private var segments: [BoundingBox] = []
  private var current = (x: 0.0, y: 0.0)
  private var start = (x: 0.0, y: 0.0)
  private var isCurved = false
  private var isPathClip = false
  private var openBox: BoundingBox?
  private var openPoints = 0
  private(set) var page = DrawnPage()

  init(_ objects: PDFObjects, _ layers: PDFLayers, base: Matrix) {
    self.objects = objects
    self.layers = layers
    state = State(matrix: base)
  }

  // MARK: - Streams

  mutating func draw(_ contents: [UInt8], resources: [String: PDFValue], depth: Int = 0) {
    contents.withUnsafeBufferPointer { bytes in
      var lexer = PDFLexer(bytes)
      var numbers: [Double] = []
      numbers.reserveCapacity(8)
      var names: [String] = []
      var operands: Int?
      while operators < Self.mostOperators {
        lexer.skipSpace()
        guard lexer.position < bytes.count else { return }
        let byte = bytes[lexer.position]
        operands = operands ?? lexer.position
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39:
          numbers.append(lexer.number())
        case UInt8(ascii: "("): lexer.skipString()
        case UInt8(ascii: "["):
          // Arrays hold the strings of TJ and the dashes of d: nothing that moves text matters.
          lexer.skipArray()
        case UInt8(ascii: "/"):
          if case .name(let name)? = lexer.value() { names.append(name) }
        case UInt8(ascii: "<"):
          _ = lexer.value()
        default:
          let length = lexer.skipWord()
          guard length > 0 else { continue }
          operators += 1
          let start = lexer.position - length
          place = depth == 0 ? (operands ?? start)..<lexer.position : nil
          operands = nil
          if length == 2, bytes[start] == UInt8(ascii: "B"), bytes[start + 1] == UInt8(ascii: "I") {
            lexer.skipInlineImage()
            paintImage()
          } else {
            apply(
              UnsafeBufferPointer(rebasing: bytes[start..<lexer.position]), numbers, names,
              resources, depth)
          }
          numbers.removeAll(keepingCapacity: true)
          names.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  private mutating func apply(
    _ word: UnsafeBufferPointer<UInt8>, _ numbers: [Double], _ names: [String],
    _ resources: [String: PDFValue], _ depth: Int
  ) {
    let code = word.reduce(into: UInt32(0)) { $0 = $0 << 8 | UInt32($1) }
    func number(_ index: Int) -> Double { index < numbers.count ? numbers[index] : 0 }
    switch code {
    case 0x71: if saved.count < 200 { saved.append(state) }  // q
    case 0x51: if let last = saved.popLast() { state = last }  // Q
    case 0x636D:  // cm
      if let matrix = Matrix(numbers) { state.matrix = matrix.then(state.matrix) }
    case 0x77: state.lineWidth = number(0)  // w
    case 0x6773: if let name = names.last { setParameters(name, resources) }  // gs
    // Colours
    case 0x67, 0x7267, 0x6B:  // g rg k
      state.hasPlainColours = true
      state.fill = Self.colour(numbers)
    case 0x7363, 0x73636E:  // sc scn
      state.fill = names.isEmpty && state.hasPlainColours ? Self.colour(numbers) : nil
    case 0x6373:  // cs
      state.hasPlainColours = names.last.map { isPlainSpace($0, resources) } ?? false
      state.fill = state.hasPlainColours ? (0, 0, 0) : nil
    // Paths
    case 0x6D: move(number(0), number(1))  // m
    case 0x6C: line(number(0), number(1))  // l
    case 0x63: curve(number(4), number(5))  // c
    case 0x76, 0x79: curve(number(2), number(3))  // v y
    case 0x68: close()  // h
    case 0x7265: rectangle(number(0), number(1), number(2), number(3))  // re
    case 0x57, 0x572A: isPathClip = true  // W W*
    case 0x66, 0x46, 0x662A: paint(fills: true, strokes: false)  // f F f*
    case 0x42, 0x422A, 0x62, 0x622A:  // B B* b b*
      if code & 0xFF == 0x62 || code == 0x622A { close() }
      paint(fills: true, strokes: true)
    case 0x53: paint(fills: false, strokes: true)  // S
    case 0x73:  // s
      close()
      paint(fills: false, strokes: true)
    case 0x6E: paint(fills: false, strokes: false)  // n
    case 0x7368: endPath()  // sh
    // Text
    case 0x4254:  // BT
      textMatrix = Matrix()
      lineMatrix = Matrix()
    case 0x5472: state.renderMode = Int(number(0))  // Tr
    case 0x5466: state.fontSize = number(0)  // Tf
    case 0x544C: state.leading = number(0)  // TL
    case 0x5473: state.rise = number(0)  // Ts
    case 0x5464: moveLine(number(0), number(1))  // Td
    case 0x5444:  // TD
      state.leading = -number(1)
      moveLine(number(0), number(1))
    case 0x546D:  // Tm
      if let matrix = Matrix(numbers) {
        textMatrix = matrix
        lineMatrix = matrix
      }
    case 0x542A: moveLine(0, -state.leading)  // T*
    case 0x546A, 0x544A: show()  // Tj TJ
    case 0x27, 0x22:  // ' "
      moveLine(0, -state.leading)
      show()
    // Forms, images, layers
    case 0x446F: if let name = names.last { paint(object: name, resources, depth) }  // Do
    case 0x424443, 0x424D43:  // BDC BMC
      let isHidden = names.first == "OC" && names.count > 1 && isHiddenLayer(names[1], resources)
      hidden.append(isHidden)
      if isHidden, let place { page.hiddenLayerMarks.append(place.lowerBound + 1) }
    case 0x454D43: _ = hidden.popLast()  // EMC
    default: break
    }
  }

  private static func colour(_ numbers: [Double]) -> DrawnPage.Colour? {
    switch numbers.count {
    case 1: (numbers[0], numbers[0], numbers[0])
    case 3: (numbers[0], numbers[1], numbers[2])
    case 4:
      (
        (1 - numbers[0]) * (1 - numbers[3]), (1 - numbers[1]) * (1 - numbers[3]),
        (1 - numbers[2]) * (1 - numbers[3])
      )
    default: nil
    }
  }

  private func isPlainSpace(_ name: String, _ resources: [String: PDFValue]) -> Bool {
    if ["DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK"].contains(name) { return true }
    let space = objects.resolved(objects.resolved(resources["ColorSpace"]).entries?[name])
    let kind = space.name ?? space.elements?.first.flatMap { objects.resolved($0).name }
    return ["DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased"]
      .contains(kind ?? "")
  }

  private mutating func setParameters(_ name: String, _ resources: [String: PDFValue]) {
    let states = objects.resolved(resources["ExtGState"]).entries
    guard let entries = objects.resolved(states?[name]).entries else { return }
    if let alpha = objects.resolved(entries["ca"]).number { state.fillAlpha = alpha }
    if let mode = entries["BM"] {
      let value = objects.resolved(mode)
      let name = value.name ?? value.elements?.first?.name
      state.isBlended = name != nil && name != "Normal" && name != "Compatible"
    }
    if let mask = entries["SMask"], objects.resolved(mask).entries != nil { state.isBlended = true }
  }

  // MARK: - Paths

  private mutating func move(_ x: Double, _ y: Double) {
    endSubpath()
    current = state.matrix.point(x, y)
    start = current
    openBox = BoundingBox(left: current.x, top: current.y, right: current.x, bottom: current.y)
    openPoints = 1
  }

  private mutating func line(_ x: Double, _ y: Double) {
    let point = state.matrix.point(x, y)
    let piece = Self.box(current, point)
    if segments.count < Self.mostShapes { segments.append(piece) }
    openBox = openBox?.union(piece) ?? piece
    openPoints += 1
    current = point
  }

  private mutating func curve(_ x: Double, _ y: Double) {
    let point = state.matrix.point(x, y)
    let piece = Self.box(current, point)
    openBox = openBox?.union(piece) ?? piece
    openPoints += 1
    isCurved = true
    current = point
  }

  private mutating func close() {
    if current.x != start.x || current.y != start.y, segments.count < Self.mostShapes {
      segments.append(Self.box(current, start))
    }
    current = start
    endSubpath()
  }

  private mutating func endSubpath() {
    // A single point and a single line enclose nothing.
    if let box = openBox, openPoints > 2, path.count < Self.mostShapes { path.append(box) }
    openBox = nil
    openPoints = 0
  }

  private mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
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

  private static func box(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> BoundingBox {
    BoundingBox(
      left: min(a.x, b.x), top: min(a.y, b.y), right: max(a.x, b.x), bottom: max(a.y, b.y))
  }

  private mutating func paint(fills: Bool, strokes: Bool) {
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
      let scale = (abs(state.matrix.a * state.matrix.d - state.matrix.b * state.matrix.c)).squareRoot()
      let half = state.lineWidth * scale / 2
      for box in segments where min(box.width, box.height) < 0.5 {
        stroke(box, halfWidth: half)
      }
    }
    endPath()
  }

  private mutating func fill(_ box: BoundingBox) {
    guard let box = clipped(box), page.shapes.count < Self.mostShapes else { return }
    if min(box.width, box.height) <= Self.thickestRule {
      rule(box)
    } else if state.fillAlpha >= Self.opaque, !state.isBlended {
      page.shapes.append(
        DrawnPage.Shape(
          box: box, colour: state.fill, isImage: false, isRound: isCurved && segments.isEmpty,
          order: order))
    }
  }

  private mutating func stroke(_ line: BoundingBox, halfWidth: Double) {
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

  private mutating func rule(_ box: BoundingBox) {
    guard max(box.width, box.height) >= Self.shortestRule, page.rules.count < Self.mostShapes
    else { return }
    page.rules.append(DrawnPage.Rule(box: box, order: order))
  }

  private func clipped(_ box: BoundingBox) -> BoundingBox? {
    guard let clip = state.clip else { return box }
    let inside = BoundingBox(
      left: max(box.left, clip.left), top: max(box.top, clip.top),
      right: min(box.right, clip.right), bottom: min(box.bottom, clip.bottom))
    return inside.width >= 0 && inside.height >= 0 ? inside : nil
  }

  private mutating func clip() {
    isPathClip = false
    guard let first = path.first else { return }
    let whole = path.dropFirst().reduce(first) { $0.union($1) }
    state.clip =
      clipped(whole) ?? BoundingBox(left: whole.left, top: whole.top, right: whole.left, bottom: whole.top)
  }

  private mutating func endPath() {
    path.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    openBox = nil
    openPoints = 0
    isCurved = false
    isPathClip = false
  }

  // MARK: - Text

  private mutating func moveLine(_ x: Double, _ y: Double) {
    lineMatrix = Matrix(1, 0, 0, 1, x, y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  private mutating func show() {
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
  private func isClipped(_ point: (x: Double, y: Double)) -> Bool {
    guard let clip = state.clip else { return false }
    return point.x < clip.left - Self.clipTolerance || point.x > clip.right
      || point.y < clip.top - Self.clipTolerance || point.y > clip.bottom + Self.clipTolerance
  }

  // MARK: - Forms, images, layers

  private var isHiddenByLayer: Bool { hidden.contains(true) }

  private func isHiddenLayer(_ name: String, _ resources: [String: PDFValue]) -> Bool {
    guard let layer = objects.resolved(resources["Properties"]).entries?[name] else { return false }
    return layers.isHidden(layer, objects)
  }

  private mutating func paint(object name: String, _ resources: [String: PDFValue], _ depth: Int) {
    guard depth < Self.deepest,
      let reference = objects.resolved(resources["XObject"]).entries?[name]
    else { return }
    let object = objects.resolved(reference)
    guard let entries = object.entries else { return }
    if let layer = entries["OC"], layers.isHidden(layer, objects) {
      hidden.append(true)
      defer { hidden.removeLast() }
      draw(form: object, entries, resources, depth)
      return
    }
    if objects.resolved(entries["Subtype"]).name == "Image" {
      let isMasked =
        entries["SMask"] != nil || entries["Mask"] != nil
        || { if case .bool(true)? = entries["ImageMask"] { true } else { false } }()
      if !isMasked { paintImage() }
    } else {
      draw(form: object, entries, resources, depth)
    }
  }

  private mutating func draw(
    form: PDFValue, _ entries: [String: PDFValue], _ resources: [String: PDFValue], _ depth: Int
  ) {
    guard objects.resolved(entries["Subtype"]).name == "Form",
      let contents = objects.contents(of: form)
    else { return }
    let outer = state
    let outerSaved = saved
    saved = []
    let matrix = objects.resolved(entries["Matrix"]).elements?.compactMap { objects.resolved($0).number }
    if let matrix = matrix.flatMap(Matrix.init) { state.matrix = matrix.then(state.matrix) }
    let own = objects.resolved(entries["Resources"]).entries ?? resources
    draw(contents, resources: own, depth: depth + 1)
    state = outer
    saved = outerSaved
  }

  private mutating func paintImage() {
    order += 1
    guard !isHiddenByLayer, state.fillAlpha >= Self.opaque, !state.isBlended,
      let box = clipped(state.matrix.box(0, 0, 1, 1)), page.shapes.count < Self.mostShapes
    else { return }
    page.shapes.append(DrawnPage.Shape(box: box, colour: nil, isImage: true, order: order))
  }
}
