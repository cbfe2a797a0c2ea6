/// What stands within paragraphs (ECMA-376, 17.3).
extension WordReader {
  mutating func readInline(of container: XMLElement) {
    for element in container.children { readInline(element) }
  }

  private mutating func readInline(_ element: XMLElement) {
    switch element.name {
    case "w:r": readRun(element)
    case "w:ins", "w:moveTo":
      changes.insertions += 1
      readInline(of: element)
    case "w:del", "w:moveFrom": changes.deletions += 1
    case "w:sdt": element.child("w:sdtContent").map { readInline(of: $0) }
    case "mc:AlternateContent": Self.choice(of: element).map { readInline(of: $0) }
    case "m:oMath", "m:oMathPara": readMath(element)
    case "w:hyperlink", "w:fldSimple", "w:smartTag", "w:customXml", "w:dir", "w:bdo":
      readInline(of: element)
    default: break
    }
  }

  private mutating func readRun(_ run: XMLElement) {
    var look = runs.look
    if let properties = run.child("w:rPr") {
      if let style = properties.child("w:rStyle")?["w:val"] {
        styles.apply(character: style, to: &look)
      }
      look.apply(word: properties)
    }
    readParts(of: run, look)
  }

  private mutating func readParts(of run: XMLElement, _ look: OfficeLook) {
    for part in run.children {
      switch part.name {
      case "w:t": add(part.text, look)
      case "w:tab", "w:ptab": add(" ", look)
      case "w:br", "w:cr": if fields.isShown { runs.addBreak() }
      case "w:noBreakHyphen": add("-", look)
      case "w:sym": addSign(part, look)
      case "w:fldChar":
        if let shown = fields.take(part) { add(shown, look) }
      case "w:footnoteReference": cite(part, .footnote, look)
      case "w:endnoteReference": cite(part, .endnote, look)
      case "w:footnoteRef", "w:endnoteRef": add(noteMark, look.onLine)
      case "w:drawing", "w:pict", "w:object": boxes += Self.boxes(in: part)
      case "mc:AlternateContent": Self.choice(of: part).map { readParts(of: $0, look) }
      case "w:ruby": part.child("w:rubyBase").map { readInline(of: $0) }
      default: break
      }
    }
  }

  private mutating func add(_ text: String, _ look: OfficeLook) {
    guard fields.isShown else { return }
    if !text.isEmpty { fields.note() }
    runs.add(written: text, look)
  }

  private mutating func cite(_ reference: XMLElement, _ kind: WordNotes.Kind, _ look: OfficeLook) {
    guard fields.isShown, let mark = notes.cite(reference, kind) else { return }
    runs.add(mark, look.onLine)
  }

  /// `<w:sym w:font="Wingdings" w:char="F0FE"/>`
  private mutating func addSign(_ sign: XMLElement, _ look: OfficeLook) {
    guard let code = sign["w:char"].flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code < 0x100 ? code + 0xF000 : code)
    else { return }
    var look = look
    look.font = sign["w:font"] ?? look.font
    add(String(scalar), look)
  }

  /// The text boxes of a drawing, those within others left to these.
  private static func boxes(in drawing: XMLElement) -> [XMLElement] {
    var boxes: [XMLElement] = []
    for element in drawing.children {
      switch element.name {
      case "w:txbxContent": boxes.append(element)
      case "mc:AlternateContent": choice(of: element).map { boxes += Self.boxes(in: $0) }
      default: boxes += Self.boxes(in: element)
      }
    }
    return boxes
  }

  /// A formula's characters, in order.
  private mutating func readMath(_ formula: XMLElement) {
    for element in formula.children {
      switch element.name {
      case "m:t": add(element.text, runs.look)
      case "w:del", "w:moveFrom": changes.deletions += 1
      default: readMath(element)
      }
    }
  }
}
