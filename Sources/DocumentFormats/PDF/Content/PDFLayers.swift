/// Which layers (optional content groups) of a PDF are switched off as a reader sees them.
struct PDFLayers {
  private var off: Set<Int> = []

  init(_ objects: PDFObjects) {
    guard let properties = objects.resolved(objects.catalog["OCProperties"]).entries,
      let standard = objects.resolved(properties["D"]).entries
    else { return }
    let all = Self.references(in: objects.resolved(properties["OCGs"]))
    if objects.resolved(standard["BaseState"]).name == "OFF" {
      off = all.subtracting(Self.references(in: objects.resolved(standard["ON"])))
    }
    off.formUnion(Self.references(in: objects.resolved(standard["OFF"])))
    // A layer may be off on the screen by what it is made for.
    for application in objects.resolved(standard["AS"]).elements ?? [] {
      guard let entries = objects.resolved(application).entries,
        objects.resolved(entries["Event"]).name == "View"
      else { continue }
      for group in Self.references(in: objects.resolved(entries["OCGs"])) {
        let usage = objects.resolved(objects.object(group).entries?["Usage"]).entries
        let view = objects.resolved(usage?["View"]).entries
        switch objects.resolved(view?["ViewState"]).name {
        case "OFF": off.insert(group)
        case "ON": off.remove(group)
        default: break
        }
      }
    }
  }

  var isEmpty: Bool { off.isEmpty }

  /// Whether content of a layer, or of a set of layers, is not shown.
  func isHidden(_ layer: PDFValue, _ objects: PDFObjects) -> Bool {
    guard !off.isEmpty else { return false }
    if case .reference(let number) = layer, off.contains(number) { return true }
    guard let entries = objects.resolved(layer).entries,
      objects.resolved(entries["Type"]).name == "OCMD"
    else { return false }
    var groups = Self.references(in: objects.resolved(entries["OCGs"]))
    if case .reference(let number)? = entries["OCGs"], groups.isEmpty { groups = [number] }
    guard !groups.isEmpty else { return false }
    let hidden = groups.intersection(off).count
    switch objects.resolved(entries["P"]).name {
    case "AllOn": return hidden > 0
    case "AnyOff": return hidden == 0
    case "AllOff": return hidden < groups.count
    default: return hidden == groups.count
    }
  }

  private static func references(in value: PDFValue) -> Set<Int> {
    var numbers: Set<Int> = []
    for element in value.elements ?? [] {
      if case .reference(let number) = element { numbers.insert(number) }
    }
    return numbers
  }
}
