/// A page that is written from features which hide, mark or move numbers, with the truth about
/// each number: printed as valid, or not.
struct MixedPage {
  /// What a paragraph of the page does with its numbers.
  enum Feature: CaseIterable {
    case plain, footnoteMark, white, coveredByPaper, blackBar, struck, undrawn, hiddenLayer
    case ruledTable, outside, redactionNote, unticked, fraction
  }

  /// Numbers that stand on the page as valid, as the letter prints them.
  private(set) var printed: Set<String> = []
  /// Numbers that stand in the file, and that no reader may take for valid.
  private(set) var hidden: Set<String> = []
  private var content = ""
  private var over = ""
  private var notes: [String] = []
  private var y = 770
  private var question = 0
  private var marks = 0
  private let isTurned: Bool
  private let isWatermarked: Bool
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    isTurned = Int.random(in: 0..<5, using: &random) == 0
    isWatermarked = Int.random(in: 0..<3, using: &random) == 0
    write("Stadt Auenrode", size: 11)
    write("Die Anfrage beantworte ich wie folgt:", size: 11)
    for _ in 0..<Int.random(in: 3...6, using: &random) {
      guard let feature = Feature.allCases.randomElement(using: &random) else { continue }
      add(feature)
    }
    if isWatermarked {
      content = "q 0.85 g BT /F 70 Tf 0.7 0.7 -0.7 0.7 120 250 Tm (ENTWURF) Tj ET Q\n" + content
    }
  }

  // MARK: - Numbers

  /// From 1.25 to 19.75, each once, and never one of the hidden ones.
  private mutating func printedNumber() -> String {
    let number = newNumber(in: 1...19)
    printed.insert(number)
    return number
  }

  private mutating func hiddenNumber() -> String {
    let number = newNumber(in: 21...89)
    hidden.insert(number)
    return number
  }

  private mutating func newNumber(in range: ClosedRange<Int>) -> String {
    while true {
      let cents = ["25", "5", "75"].randomElement(using: &random) ?? "5"
      let number = "\(Int.random(in: range, using: &random)),\(cents)"
      if !printed.contains(number), !hidden.contains(number) { return number }
    }
  }

  // MARK: - Writing

  private static func text(_ text: String, x: Int, y: Int, size: Int) -> String {
    let escaped = text.replacing("(", with: #"\("#).replacing(")", with: #"\)"#)
    return "BT /F \(size) Tf 1 0 0 1 \(x) \(y) Tm (\(escaped)) Tj ET\n"
  }

  /// The width of a text: every glyph is half as wide as the font is high.
  private static func width(_ text: String, size: Int) -> Double {
    Double(text.unicodeScalars.count) * Double(size) / 2
  }

  private mutating func write(_ text: String, size: Int = 10) {
    content += Self.text(text, x: 60, y: y, size: size)
    y -= 18
  }

  private mutating func ask() {
    question += 1
    y -= 8
    write("\(question). Wie viele Stellen hat der Treff?")
  }

  /// Where words of a line stand: from the left edge, and how wide.
  private static func place(of words: String, in line: String) -> (x: Double, width: Double) {
    let before = line.firstRange(of: words).map { String(line[..<$0.lowerBound]) } ?? ""
    return (60 + width(before, size: 10), width(words, size: 10))
  }

  private mutating func add(_ feature: Feature) {
    ask()
    let line = y
    switch feature {
    case .plain: write("Der Treff hat \(printedNumber()) Stellen.")
    case .footnoteMark:
      let text = "Der Treff hat \(printedNumber())"
      marks += 1
      content += "BT /F 10 Tf 1 0 0 1 60 \(y) Tm (\(text)) Tj /F 6 Tf 4 Ts (\(marks)) Tj "
      content += "/F 10 Tf 0 Ts ( Stellen.) Tj ET\n"
      y -= 18
    case .fraction:
      let whole = Int.random(in: 1...9, using: &random)
      printed.insert("\(whole),5")
      content += "BT /F 10 Tf 1 0 0 1 60 \(y) Tm (Der Treff hat \(whole) ) Tj /F 6 Tf 4 Ts (1) Tj "
      content += "/F 10 Tf 0 Ts (/) Tj /F 6 Tf -1 Ts (2) Tj /F 10 Tf 0 Ts ( Stellen.) Tj ET\n"
      y -= 18
    case .white:
      content += "1 g\n"
      write("Im Entwurf waren es \(hiddenNumber()) Stellen.")
      content += "0 g\n"
      write("Der Treff hat \(printedNumber()) Stellen.")
    case .coveredByPaper:
      write("Im Entwurf waren es \(hiddenNumber()) Stellen.")
      over += "1 g 55 \(line - 4) 400 16 re f\n"
      write("Der Treff hat \(printedNumber()) Stellen.")
    case .blackBar, .redactionNote, .struck:
      let number = hiddenNumber()
      let text = "Der Treff hat \(number) Stellen."
      let (x, width) = Self.place(of: "\(number) Stellen.", in: text)
      write(text)
      switch feature {
      case .blackBar: over += "0 g \(x - 1) \(line - 3) \(width + 2) 13 re f\n"
      case .struck: over += "0.8 w \(x) \(line + 3) m \(x + width) \(line + 3) l S\n"
      default: notes.append("/Subtype /Redact /Rect [\(x) \(line - 3) \(x + width) \(line + 10)]")
      }
    case .undrawn:
      content += "BT 3 Tr ET\n"
      content += Self.text("Der Treff hat \(hiddenNumber()) Stellen.", x: 60, y: y, size: 10)
      content += "BT 0 Tr ET\n"
      write("Der Treff hat \(printedNumber()) Stellen.")
    case .hiddenLayer:
      content += "/OC /Off BDC\n"
      write("Im Entwurf waren es \(hiddenNumber()) Stellen.")
      content += "EMC\n"
      write("Der Treff hat \(printedNumber()) Stellen.")
    case .outside:
      content += Self.text("Es sind \(hiddenNumber()) Stellen.", x: 60, y: -40, size: 10)
      write("Der Treff hat \(printedNumber()) Stellen.")
    case .unticked:
      let text = "( ) \(hiddenNumber()) Stellen (x) \(printedNumber()) Stellen"
      write(text.replacing("( )", with: "[ ]").replacing("(x)", with: "[x]"))
    case .ruledTable: addTable()
    }
  }

  /// A table with columns of names, positions and children, some cells of which are empty.
  private mutating func addTable() {
    let edges = [58, 200, 300, 400]
    let top = y + 13
    var rows = [["Haus", "VZW", "Kinder"]]
    for index in 0..<Int.random(in: 2...4, using: &random) {
      let isEmpty = index > 0 && Bool.random(using: &random)
      rows.append([
        "Treff \(["Nord", "Ost", "West", "Mitte"][index])", isEmpty ? "" : printedNumber(),
        "\(Int.random(in: 30...90, using: &random))",
      ])
    }
    for row in rows {
      for (x, cell) in zip(edges, row) where !cell.isEmpty {
        content += Self.text(cell, x: x + 2, y: y, size: 10)
      }
      y -= 18
    }
    over += "0.5 w\n"
    for row in 0...rows.count {
      over += "\(edges[0]) \(top - row * 18) m \(edges[3]) \(top - row * 18) l S\n"
    }
    for edge in edges { over += "\(edge) \(top) m \(edge) \(top - rows.count * 18) l S\n" }
  }

  // MARK: - The file

  /// The page as a PDF whose only font is drawn by the file itself, so that no font of the
  /// machine is needed: every glyph is a black rectangle.
  var pdf: [UInt8] {
    let annotations = notes.map { "<< /Type /Annot \($0) >>" }.joined(separator: " ")
    let turn = isTurned ? "/Rotate 90" : ""
    let content = content + over
    return BoxFont.file([
      "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(turn) /Contents 4 0 R
      /Annots [\(annotations)] /Resources << /Font << /F 5 0 R >> /Properties << /Off 6 0 R >> >> >>
      """,
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      BoxFont.dictionary(glyph: 7),
      "<< /Type /OCG /Name (Entwurf) >>",
      "<< /Length \(BoxFont.glyph.utf8.count) >>\nstream\n\(BoxFont.glyph)\nendstream",
    ])
  }
}
