/// `div.note > p.hidden`: what an element and its ancestors have to be for a rule to hold.
struct StyleSelector {
  /// `p.hidden[title]`: what one element has to be.
  struct Compound: Equatable {
    var name: String?
    var id: String?
    var classes: [String] = []
    var attributes: [(name: String, value: String?)] = []

    static func == (left: Compound, right: Compound) -> Bool {
      left.name == right.name && left.id == right.id && left.classes == right.classes
        && left.attributes.elementsEqual(right.attributes, by: ==)
    }
  }

  /// The element itself.
  private var subject: Compound
  /// From the innermost ancestor outwards, and whether it has to be the parent.
  private var ancestors: [(compound: Compound, isParent: Bool)] = []

  /// Nil for what is not understood.
  init?(_ text: some StringProtocol) {
    var compounds: [(compound: Compound, isParent: Bool)] = []
    var isParent = false
    for part in Self.parts(of: text) {
      if part == ">" {
        guard !compounds.isEmpty else { return nil }
        isParent = true
        continue
      }
      guard let compound = Self.compound(part) else { return nil }
      if isParent { compounds[compounds.count - 1].isParent = true }
      compounds.append((compound, false))
      isParent = false
    }
    guard let last = compounds.popLast(), !isParent else { return nil }
    subject = last.compound
    ancestors = compounds.reversed()
  }

  /// The part of the subject by which rules are looked up.
  var key: String {
    if let id = subject.id { return "#" + id }
    if let first = subject.classes.first { return "." + first }
    return subject.name ?? "*"
  }

  /// How much the selector outweighs others: identifiers before classes before names.
  var weight: Int {
    ([subject] + ancestors.map(\.compound)).reduce(0) { sum, compound in
      sum + (compound.id == nil ? 0 : 10_000)
        + (compound.classes.count + compound.attributes.count) * 100
        + (compound.name == nil ? 0 : 1)
    }
  }

  func matches(_ element: HTMLElement, _ above: some Sequence<HTMLElement>) -> Bool {
    guard Self.holds(subject, for: element) else { return false }
    guard !ancestors.isEmpty else { return true }
    var wanted = ancestors[...]
    for ancestor in above {
      guard let next = wanted.first else { return true }
      if Self.holds(next.compound, for: ancestor) {
        wanted.removeFirst()
      } else if next.isParent {
        return false
      }
    }
    return wanted.isEmpty
  }

  private static func holds(_ compound: Compound, for element: HTMLElement) -> Bool {
    if let name = compound.name, name != element.name { return false }
    if let id = compound.id, id != element.attributes["id"] { return false }
    for attribute in compound.attributes {
      guard let value = element.attributes[attribute.name] else { return false }
      if let wanted = attribute.value, wanted != value { return false }
    }
    guard !compound.classes.isEmpty else { return true }
    let classes = element.attributes["class"]?.split(whereSeparator: \.isWhitespace) ?? []
    return compound.classes.allSatisfy { wanted in classes.contains { $0 == wanted } }
  }

  /// The compounds, and the `>` between them.
  private static func parts(of text: some StringProtocol) -> [String] {
    String(text).replacing(">", with: " > ").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func compound(_ text: String) -> Compound? {
    var compound = Compound()
    var rest = text[...]
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "*" }
    if !name.isEmpty, name != "*" { compound.name = name.lowercased() }
    rest = rest[name.endIndex...]
    while let sign = rest.first {
      rest = rest.dropFirst()
      if sign == "[" {
        guard let end = rest.firstIndex(of: "]"), let attribute = attribute(rest[..<end]) else {
          return nil
        }
        compound.attributes.append(attribute)
        rest = rest[rest.index(after: end)...]
        continue
      }
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      guard !word.isEmpty else { return nil }
      switch sign {
      case ".": compound.classes.append(String(word))
      case "#": compound.id = String(word)
      default: return nil
      }
      rest = rest[word.endIndex...]
    }
    return compound
  }

  private static func attribute(_ text: Substring) -> (name: String, value: String?)? {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard let name = parts.first?.trimmed.lowercased(),
      name.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return nil }
    let value = parts.count > 1 ? parts[1].filter { $0 != "\"" && $0 != "'" } : nil
    return (name, value)
  }
}
