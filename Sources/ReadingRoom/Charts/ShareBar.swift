/// Shares of a whole as one bar, each part a link to what it counts.
struct ShareBar {
  struct Part {
    /// The style's name for its colour.
    var kind: String
    var count: Int
    var address: String
    /// What is read out: "Sozialamt, beantwortet: 12 von 20".
    var tip: String
  }

  /// In units of the drawing.
  private static let (width, height) = (400.0, 22.0)

  let parts: [Part]

  /// - Parameter title: what the drawing shows.
  func markup(title: String) -> Markup {
    let total = Double(parts.map(\.count).reduce(0, +))
    var drawn = Markup()
    var left = 0.0
    for part in parts where part.count > 0 {
      let width = Double(part.count) / total * Self.width
      drawn += """
        <a href="\(part.address)"><title>\(part.tip)</title>\
        <rect class="share \(part.kind)" x="\(SVGNumber.text(left))" y="0" width="\(SVGNumber.text(width))" height="\(SVGNumber.text(Self.height))"/></a>

        """
      left += width
    }
    return """
      <svg class="shares" viewBox="0 0 \(SVGNumber.text(Self.width)) \(SVGNumber.text(Self.height))" preserveAspectRatio="none" role="group" aria-label="\(title)">
      \(drawn)</svg>

      """
  }
}
