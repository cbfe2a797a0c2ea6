/// The fields that are open at a place in a Word document (ECMA-376, 17.16.18): between `begin` and
/// `separate` stands what a field does, which is never text; after it what it shows.
struct WordFields {
  private struct Field {
    var showsResult = false
    var hasResult = false
    /// What a form's control shows without a result.
    var control: String?
    var isBox = false
  }

  private var open: [Field] = []

  /// Whether text at this place is shown.
  var isShown: Bool { open.allSatisfy(\.showsResult) }

  /// Says that text was shown here.
  mutating func note() {
    for index in open.indices { open[index].hasResult = true }
  }

  /// - Returns: what the field shows at its end besides its result.
  mutating func take(_ character: XMLElement) -> String? {
    switch character["w:fldCharType"] {
    case "begin":
      var field = Field()
      if let form = character.child("w:ffData") {
        field.isBox = form.child("w:checkBox") != nil
        field.control = Self.control(form)
      }
      open.append(field)
    case "separate":
      if !open.isEmpty { open[open.count - 1].showsResult = true }
    case "end":
      guard let field = open.popLast(), isShown else { return nil }
      return field.isBox || !field.hasResult ? field.control : nil
    default: break
    }
    return nil
  }

  private static func control(_ form: XMLElement) -> String? {
    if let box = form.child("w:checkBox") {
      let state = box.child("w:checked") ?? box.child("w:default")
      return state.map(WordFlag.isOn) ?? false ? " ☒ " : " ☐ "
    }
    guard let list = form.child("w:ddList") else { return nil }
    let choice = list.child("w:result")?["w:val"].flatMap { Int($0) } ?? 0
    let entries = list.children("w:listEntry")
    return entries.indices.contains(choice) ? entries[choice]["w:val"] : nil
  }
}
