/// The text of a paragraph as it comes together, run by run.
struct OfficeRuns {
  struct Span: Equatable {
    var text: String
    var style: [String: String] = [:]
    var isBreak = false
  }

  private var spans: [Span] = []
  /// How the paragraph's text looks where a run says nothing.
  private(set) var look = OfficeLook()
  /// The paragraph's own ground, and that of the cell or box around it.
  private var ground: String?
  var outerGround: String?
  /// What the next paragraph begins with: a note's mark.
  var prefix = ""
  /// Characters of symbol fonts that could not be told.
  var unknownSigns = 0

  mutating func begin(_ look: OfficeLook, ground: String?) {
    spans = []
    self.look = look
    self.ground = ground
  }

  mutating func end() -> [Span] {
    defer { spans = [] }
    return spans
  }

  mutating func add(_ text: String, _ look: OfficeLook) {
    guard !text.isEmpty else { return }
    var shown = look
    shown.ground = look.ground ?? ground ?? outerGround
    // Where no colour is said, Word takes one that can be read on its ground.
    if shown.color == nil { shown.ground = nil }
    let style = shown.style
    if let last = spans.last, !last.isBreak, last.style == style {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text: text, style: style))
    }
  }

  /// Text of a run; characters of symbol fonts become what they show.
  mutating func add(written text: String, _ look: OfficeLook) {
    guard text.unicodeScalars.contains(where: SymbolFonts.isPrivate) else {
      return add(text, look)
    }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard SymbolFonts.isPrivate(scalar) else {
        shown.append(scalar)
        continue
      }
      if let sign = SymbolFonts.sign(of: scalar, in: look.font ?? "") {
        shown.append(sign)
      } else {
        unknownSigns += 1
      }
    }
    add(String(shown), look)
  }

  mutating func addBreak() { spans.append(Span(text: "", isBreak: true)) }
}
