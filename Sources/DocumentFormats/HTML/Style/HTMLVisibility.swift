import CouncilModel

/// Says of each node of a page whether a reader sees its text, and why not.
struct HTMLVisibility {
  private struct State {
    var reason: Invisibility?
    /// Nothing within can be seen, whatever it says itself.
    var isFinal = false
    var color = StyleColor.opaque(0)
    /// Nil where it is not known: an image, a class of a style sheet that is not at hand.
    var ground: StyleColor? = .white
    /// Set so small that nothing can be seen; what is within may be larger again.
    var isTiny = false
  }

  /// In pixels or points; what stands so far out is on no screen.
  private static let offScreen = -900.0
  /// In pixels or points; nobody reads such letters.
  private static let illegible = 1.0
  /// What hardly any style sheet gives a ground of its own.
  private static let plainElements: Set<String> = [
    "html", "body", "p", "div", "span", "font", "b", "strong", "i", "em", "u", "ul", "ol", "li",
    "br", "sup", "sub",
  ]
  private static let struckElements: Set<String> = ["del", "s", "strike"]

  private(set) var reasons: [Invisibility?]
  private let hasForeignStyles: Bool

  subscript(index: Int) -> Invisibility? { reasons[index] }

  init(_ tree: HTMLTree) {
    reasons = Array(repeating: nil, count: tree.nodes.count)
    hasForeignStyles = tree.hasForeignStyles
    guard tree.hidesSomething else { return }
    let opened = Disclosures(tree)
    var states = Array(repeating: State(), count: tree.nodes.count)
    for index in tree.nodes.indices {
      let outer = tree.nodes[index].parent.map { states[$0] } ?? State()
      guard let element = tree.element(index) else {
        reasons[index] = outer.reason
        continue
      }
      let inner = state(of: element, in: outer, canBeOpened: opened.contains(index))
      states[index] = inner
      reasons[index] = inner.reason
    }
  }

  private func state(of element: HTMLElement, in outer: State, canBeOpened: Bool) -> State {
    var inner = outer
    guard !outer.isFinal else { return inner }
    if Self.isGone(element), !canBeOpened {
      inner.reason = .hidden
      inner.isFinal = true
      return inner
    }
    switch element.styleValue("visibility") {
    case "hidden", "collapse": inner.reason = .hidden
    case "visible": if inner.reason == .hidden { inner.reason = nil }
    default: break
    }
    applySize(of: element, to: &inner)
    if Self.struckElements.contains(element.name)
      || element.styleValue("text-decoration")?.contains("line-through") == true
      || element.styleValue("text-decoration-line")?.contains("line-through") == true
    {
      inner.reason = inner.reason ?? .struck
    }
    applyColors(of: element, to: &inner)
    return inner
  }

  private func applySize(of element: HTMLElement, to state: inout State) {
    guard let size = element.styleValue("font-size") else { return }
    let isSmallest = Self.length(size).map { $0 <= Self.illegible } ?? false
    if Self.isZero(size) || isSmallest && (size.hasSuffix("px") || size.hasSuffix("pt")) {
      state.isTiny = true
      state.reason = state.reason ?? .hidden
    } else if state.isTiny, !size.hasSuffix("%"), !size.hasSuffix("em") || size.hasSuffix("rem") {
      state.isTiny = false
      if state.reason == .hidden { state.reason = nil }
    }
  }

  private func applyColors(of element: HTMLElement, to state: inout State) {
    let written =
      element.styleValue("color") ?? (element.name == "font" ? element.attributes["color"] : nil)
    let background =
      element.styleValue("background-color") ?? element.styleValue("background")
      ?? element.attributes["bgcolor"]
    if let background {
      let first = background.split(separator: " ").first.map(String.init)
      let color = background.contains("url") ? StyleColor.other : StyleColor(first)
      switch color {
      case .opaque: state.ground = color
      case .other: state.ground = nil
      case .transparent, nil: break
      }
    }
    if element.styleValue("background-image") != nil { state.ground = nil }
    // Another file may say what the ground is.
    if hasForeignStyles,
      element.attributes["class"] != nil || element.attributes["id"] != nil
        || !Self.plainElements.contains(element.name)
    {
      state.ground = nil
    }
    if let written, let color = StyleColor(written) { state.color = color }
    let isLost = state.ground.map { state.color.isLost(on: $0) } ?? false
    if isLost {
      state.reason = state.reason ?? .white
    } else if state.reason == .white {
      state.reason = nil
    }
  }

  /// Whether an element takes itself and all within off the page.
  private static func isGone(_ element: HTMLElement) -> Bool {
    if let hidden = element.attributes["hidden"], hidden != "until-found" { return true }
    guard !element.style.isEmpty else { return false }
    if element.styleValue("display") == "none" || element.styleValue("mso-hide") == "all" {
      return true
    }
    if element.styleValue("opacity").flatMap(Double.init) == 0 { return true }
    if element.styleValue("transform")?.contains("scale(0)") == true
      || element.styleValue("filter")?.contains("opacity(0") == true
    {
      return true
    }
    return isOffScreen(element) || isClipped(element)
  }

  private static func isOffScreen(_ element: HTMLElement) -> Bool {
    if let indent = length(element.styleValue("text-indent")), indent <= offScreen { return true }
    guard ["absolute", "fixed"].contains(element.styleValue("position") ?? "") else { return false }
    return ["left", "top", "right"].contains { side in
      length(element.styleValue(side)).map { $0 <= offScreen } ?? false
    }
  }

  /// Cut down to nothing, as texts for screen readers are.
  private static func isClipped(_ element: HTMLElement) -> Bool {
    if let clip = element.styleValue("clip"),
      ["rect(0,0,0,0)", "rect(1px,1px,1px,1px)", "rect(0px,0px,0px,0px)"].contains(
        clip.replacing(" 0", with: ",0").replacing(" ", with: "").replacing(",,", with: ","))
    {
      return true
    }
    if let path = element.styleValue("clip-path"),
      ["inset(50%)", "inset(100%)", "circle(0)", "polygon(0 0,0 0,0 0)"].contains(path)
    {
      return true
    }
    guard element.styleValue("overflow") == "hidden" else { return false }
    return ["height", "width", "max-height", "max-width"].contains {
      isZero(element.styleValue($0))
    }
  }

  private static func isZero(_ value: String?) -> Bool {
    length(value) == 0
  }

  /// The number of `-9999px`; nil where there is none.
  private static func length(_ value: String?) -> Double? {
    guard let value else { return nil }
    return Double(value.prefix { $0.isNumber || $0 == "-" || $0 == "." })
  }
}
