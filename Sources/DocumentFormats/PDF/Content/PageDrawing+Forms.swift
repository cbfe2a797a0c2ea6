import CouncilModel

/// Forms, images, and the layers that they and other content stand on.
extension PageDrawing {
  var isHiddenByLayer: Bool { hidden.contains(true) }

  func isHiddenLayer(_ name: String, _ resources: [String: PDFValue]) -> Bool {
    guard let layer = objects.resolved(resources["Properties"]).entries?[name] else { return false }
    return layers.isHidden(layer, objects)
  }

  mutating func paint(object name: String, _ resources: [String: PDFValue], _ depth: Int) {
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

  mutating func draw(
    form: PDFValue, _ entries: [String: PDFValue], _ resources: [String: PDFValue], _ depth: Int
  ) {
    guard objects.resolved(entries["Subtype"]).name == "Form",
      let contents = objects.contents(of: form)
    else { return }
    let outer = state
    let outerSaved = saved
    saved = []
    let numbers = objects.resolved(entries["Matrix"]).elements?
      .compactMap { objects.resolved($0).number }
    if let matrix = numbers.flatMap(Matrix.init) { state.matrix = matrix.then(state.matrix) }
    let own = objects.resolved(entries["Resources"]).entries ?? resources
    draw(contents, resources: own, depth: depth + 1)
    state = outer
    saved = outerSaved
  }

  mutating func paintImage() {
    order += 1
    guard !isHiddenByLayer, state.fillAlpha >= Self.opaque, !state.isBlended,
      let box = clipped(state.matrix.box(0, 0, 1, 1)), page.shapes.count < Self.mostShapes
    else { return }
    page.shapes.append(DrawnPage.Shape(box: box, colour: nil, isImage: true, order: order))
  }
}
