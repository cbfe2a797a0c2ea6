/// The controls of an OpenDocument text's forms, by their names (ISO 26300, part 1, 13).
struct OpenDocumentControls {
  private var shown: [String: String] = [:]

  init(_ forms: XMLElement?) {
    if let forms { note(forms) }
  }

  /// What a control shows: "☒ ja".
  func text(_ name: String) -> String? { shown[name] }

  private mutating func note(_ container: XMLElement) {
    for element in container.children {
      if let name = element["xml:id"] ?? element["form:id"] { shown[name] = Self.text(of: element) }
      note(element)
    }
  }

  private static func text(of control: XMLElement) -> String? {
    switch control.name {
    case "form:checkbox", "form:radio":
      let isTicked =
        control["form:current-state"] == "checked" || control["form:current-selected"] == "true"
      return (isTicked ? " ☒ " : " ☐ ") + (control["form:label"] ?? "") + " "
    case "form:text", "form:textarea", "form:date", "form:number", "form:formatted-text":
      return control["form:current-value"] ?? control["form:value"]
    default: return nil
    }
  }
}
