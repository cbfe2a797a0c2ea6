import FoundationEssentials
import Testing

@testable import ReadingRoom

@Suite struct ChartTests {
  @Test(arguments: [
    (0, "0"), (1, "1"), (0.75, "0.75"), (2.5, "2.5"), (10.049, "10.05"), (-1.2, "-1.2"),
  ])
  func `Numbers of a drawing have a point and two digits at most`(number: Double, text: String) {
    #expect(SVGNumber.text(number) == text)
  }

  @Test func `A column that counts something is a link, an empty one is none`() {
    let columns = [("2020", 0.0), ("2021", 3.0)].map { year, count in
      ColumnChart.Column(label: year, count: count, address: "/suche?year=\(year)", tip: "\(year)")
    }
    let html = ColumnChart(columns, highest: 3).markup(title: "Wie viele?") { "\(Int($0))" }.html
    #expect(html.contains("href=\"/suche?year=2021\""))
    #expect(!html.contains("href=\"/suche?year=2020\""))
    #expect(html.contains(">2020<"))
  }

  @Test func `The parts of a bar fill it, in proportion`() {
    let parts = [("answered", 3), ("partial", 1), ("refused", 0)].map { kind, count in
      ShareBar.Part(kind: kind, count: count, address: "/\(kind)", tip: kind)
    }
    let html = ShareBar(parts: parts).markup(title: "Anteile").html
    #expect(html.contains("x=\"0\" y=\"0\" width=\"300\""))
    #expect(html.contains("x=\"300\" y=\"0\" width=\"100\""))
    #expect(!html.contains("refused"))
  }

  @Test func `Names in a drawing are text, whatever they hold`() {
    let dot = StepChart.Dot(date: "2021", value: 1, address: "/a?b=1&c=2", label: "<b>\"Haus\"</b>")
    let html = StepChart([.init(name: "A & B", dots: [dot]), .init(name: "C", dots: [])])
      .markup(title: "<Titel>").html
    #expect(html.contains("href=\"/a?b=1&amp;c=2\""))
    #expect(html.contains("&lt;b&gt;&quot;Haus&quot;&lt;/b&gt;") && html.contains("A &amp; B"))
  }

  @Test func `What is said later stands further right, what is more stands higher`() throws {
    let dots = [("2019-01-01", 1.0), ("2024-01-01", 2.0)].map { date, value in
      StepChart.Dot(date: date, value: .init(value), address: "/", label: date)
    }
    let html = StepChart([.init(name: "A", dots: dots)]).markup(title: "A").html
    #expect(html.contains("<path d=\"M44 123H620V16\"/>"))
  }
}
