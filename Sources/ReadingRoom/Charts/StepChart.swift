internal import FoundationEssentials
internal import Presentation

/// Values over time as steps, a line for each name; every dot is a link. Drawn as SVG, with colours
/// of the style; a table beside it says the same.
struct StepChart {
  struct Dot {
    /// ISO 8601, as exact as printed.
    var date: String
    var value: Decimal
    var address: String
    /// What is read out.
    var label: String
  }

  struct Line {
    var name: String
    var dots: [Dot]
  }

  /// In units of the drawing.
  private static let (width, height) = (640.0, 260.0)
  private static let (left, right, top, bottom) = (44.0, 20.0, 16.0, 30.0)
  /// Lines that the style has colours for.
  static let colours = 6

  private let lines: [Line]
  private let first: Double
  private let last: Double
  private let highest: Double

  /// - Parameter lines: with a dot at least in all.
  init(_ lines: [Line]) {
    self.lines = lines
    let times = lines.flatMap(\.dots).map { Self.time($0.date) }
    first = (times.min() ?? 0).rounded(.down)
    last = max((times.max() ?? 0).rounded(.up), first + 1)
    let values = lines.flatMap(\.dots).map { Self.number($0.value) }
    highest = max((values.max() ?? 0).rounded(.up), 1)
  }

  /// In years: a month is a twelfth, a year that is all that is known its middle.
  private static func time(_ date: String) -> Double {
    let parts = date.split(separator: "-").compactMap { Double($0) }
    guard let year = parts.first else { return 0 }
    guard parts.count > 1 else { return year + 0.5 }
    return year + (parts[1] - 1) / 12 + (parts.count > 2 ? (parts[2] - 1) / 372 : 1 / 24)
  }

  private static func number(_ value: Decimal) -> Double { Double("\(value)") ?? 0 }

  private func x(_ date: String) -> Double {
    Self.left + (Self.time(date) - first) / (last - first) * (Self.width - Self.left - Self.right)
  }

  private func y(_ value: Double) -> Double {
    Self.height - Self.bottom - value / highest * (Self.height - Self.top - Self.bottom)
  }

  private static func text(_ number: Double) -> String { SVGNumber.text(number) }

  /// - Parameter title: what the drawing shows.
  func markup(title: String) -> Markup {
    var parts = Markup()
    for step in 0...4 {
      let value = highest * Double(step) / 4
      let height = Self.text(y(value))
      let word = Self.text(value).replacing(".", with: ",")
      parts += """
        <line class="grid" x1="\(Self.text(Self.left))" x2="\(Self.text(Self.width - Self.right))" y1="\(height)" y2="\(height)"/>\
        <text class="axis end" x="\(Self.text(Self.left - 8))" y="\(Self.text(y(value) + 4))">\(word)</text>

        """
    }
    let years = Int(first)...Int(last)
    let stride = max(1, (years.count + 9) / 10)
    for year in years where (year - years.lowerBound).isMultiple(of: stride) {
      let place = Self.text(x("\(year)-01-01"))
      parts += """
        <text class="axis middle" x="\(place)" y="\(Self.text(Self.height - 8))">\(year)</text>

        """
    }
    for (index, line) in lines.enumerated() { parts += drawn(line, index) }
    return """
      <div class="chart"><svg viewBox="0 0 \(Self.text(Self.width)) \(Self.text(Self.height))" role="group" aria-label="\(title)">
      \(parts)</svg>\(legend)</div>

      """
  }

  private func drawn(_ line: Line, _ index: Int) -> Markup {
    var path = ""
    var dots = Markup()
    for dot in line.dots {
      let (x, y) = (Self.text(x(dot.date)), Self.text(y(Self.number(dot.value))))
      path += path.isEmpty ? "M\(x) \(y)" : "H\(x)V\(y)"
      dots += """
        <a href="\(dot.address)"><title>\(dot.label)</title>\
        <circle class="target" cx="\(x)" cy="\(y)" r="12"/><circle cx="\(x)" cy="\(y)" r="5"/></a>

        """
    }
    return """
      <g class="line c\(index % Self.colours)"><path d="\(path)"/>\(dots)</g>

      """
  }

  private var legend: Markup {
    guard lines.count > 1 else { return Markup() }
    var items = Markup()
    for (index, line) in lines.enumerated() {
      items += """
        <li class="c\(index % Self.colours)"><span class="swatch"></span> \(line.name)</li>

        """
    }
    return "<ul class=\"legend\" aria-label=\"\(said("Farben"))\">\(items)</ul>"
  }
}
