import CouncilModel

/// Follows a page's content stream (ISO 32000-1, 8 and 9) and notes what hides text: shapes,
/// images and thin lines with their places, how text is drawn, and on which layers.
struct PageDrawing {
  /// Forms within forms; deeper ones are an attack, not a letter.
  static let deepest = 6
  /// Operators of one page; more are a map or a drawing, of which the rest is left out.
  static let mostOperators = 400_000
  /// Shapes and lines of one page that are kept.
  static let mostShapes = 4_000
  /// Less opaque shapes let the text shine through, less opaque text is not seen.
  static let opaque = 0.9
  static let unseen = 0.1
  /// Thinner shapes are lines. In points.
  static let thickestRule = 2.2
  /// Shorter lines strike out nothing and part no cells. In points.
  static let shortestRule = 3.0

  /// Letters reach over the point at which they begin. In points.
  static let clipTolerance = 12.0

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

  let objects: PDFObjects
  let layers: PDFLayers
  var state: State
  var saved: [State] = []
  var textMatrix = Matrix()
  var lineMatrix = Matrix()
  var order = 0
  /// Where the operator that is applied stands in the page's contents, with its operands.
  var place: Range<Int>?
  var operators = 0
  /// Whether each open piece of marked content is hidden by its layer.
  var hidden: [Bool] = []
  var path: [BoundingBox] = []
  var segments: [BoundingBox] = []
  var current = (x: 0.0, y: 0.0)
  var start = (x: 0.0, y: 0.0)
  var isCurved = false
  var isPathClip = false
  var openBox: BoundingBox?
  var openPoints = 0
  var page = DrawnPage()

  init(_ objects: PDFObjects, _ layers: PDFLayers, base: Matrix) {
    self.objects = objects
    self.layers = layers
    state = State(matrix: base)
  }

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

  mutating func apply(
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

  static func colour(_ numbers: [Double]) -> DrawnPage.Colour? {
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

  func isPlainSpace(_ name: String, _ resources: [String: PDFValue]) -> Bool {
    if ["DeviceGray", "DeviceRGB", "DeviceCMYK", "G", "RGB", "CMYK"].contains(name) { return true }
    let space = objects.resolved(objects.resolved(resources["ColorSpace"]).entries?[name])
    let kind = space.name ?? space.elements?.first.flatMap { objects.resolved($0).name }
    return ["DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased"]
      .contains(kind ?? "")
  }

  mutating func setParameters(_ name: String, _ resources: [String: PDFValue]) {
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
}
