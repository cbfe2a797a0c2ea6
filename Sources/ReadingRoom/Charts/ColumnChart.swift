/// Counts by year as columns, each a link to what it counts; a table beside it says the same.
struct ColumnChart {
  struct Column {
    var label: String
    var count: Double
    var address: String
    /// What is read out: "Verkehr 2021: 12 Antworten".
    var tip: String
  }

  /// In units of the drawing.
  private static let (height, top, bottom, step, bar) = (120.0, 18.0, 20.0, 34.0, 24.0)
  /// So narrow that a chart of one year is no wide block.
  private static let narrowest = 260.0

  private let columns: [Column]
  private let highest: Double

  /// - Parameter highest: what the tallest column stands for: the same for charts that are compared.
  init(_ columns: [Column], highest: Double) {
    self.columns = columns
    self.highest = max(highest, 1)
  }

  /// - Parameter title: what the drawing shows.
  func markup(title: String, unit: (Double) -> String) -> Markup {
    let width = max(Double(columns.count) * Self.step + 8, Self.narrowest)
    var parts = Markup()
    for (index, column) in columns.enumerated() {
      let middle = 4 + Self.step * (Double(index) + 0.5)
      let size = column.count / highest * (Self.height - Self.top - Self.bottom)
      let base = Self.height - Self.bottom
      parts += """
        <text class="axis middle" x="\(text(middle))" y="\(text(Self.height - 5))">\(column.label)</text>

        """
      guard column.count > 0 else { continue }
      parts += """
        <a href="\(column.address)"><title>\(column.tip)</title>\
        <rect class="bar" x="\(text(middle - Self.bar / 2))" y="\(text(base - size))" width="\(text(Self.bar))" height="\(text(max(size, 1)))"/>\
        <text class="count middle" x="\(text(middle))" y="\(text(base - size - 4))">\(unit(column.count))</text></a>

        """
    }
    return """
      <svg viewBox="0 0 \(text(width)) \(text(Self.height))" role="group" aria-label="\(title)">
      <line class="grid" x1="0" x2="\(text(width))" y1="\(text(Self.height - Self.bottom))" y2="\(text(Self.height - Self.bottom))"/>
      \(parts)</svg>

      """
  }

  private func text(_ number: Double) -> String { SVGNumber.text(number) }
}
