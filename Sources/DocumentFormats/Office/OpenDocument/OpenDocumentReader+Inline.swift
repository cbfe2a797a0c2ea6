/// What stands within paragraphs (ISO 26300, part 1, 6 and 7).
extension OpenDocumentReader {
  /// Spaces that one element may stand for.
  private static let mostSpaces = 1000

  mutating func readInline(of container: XMLElement, _ look: OfficeLook) {
    for part in container.contents {
      if part.name == nil { runs.add(written: part.ownText, look) } else { readInline(part, look) }
    }
  }

  private mutating func readInline(_ element: XMLElement, _ look: OfficeLook) {
    switch element.name {
    case "text:span":
      var inner = look
      styles.apply(text: element["text:style-name"], to: &inner)
      readInline(of: element, inner)
    case "text:s", "text:tab": runs.add(" ", look)
    case "text:line-break": runs.addBreak()
    case "text:note": cite(element, look)
    case "office:annotation": changes.comments += 1
    case "text:hidden-paragraph": isHidden = isHidden || element["text:is-hidden"] == "true"
    case "text:hidden-text":
      var inner = look
      inner.isHidden = inner.isHidden || element["text:is-hidden"] == "true"
      runs.add(written: element["text:string-value"] ?? element.text, inner)
    case "text:ruby": element.child("text:ruby-base").map { readInline(of: $0, look) }
    case "draw:control":
      if let shown = element["draw:control"].flatMap({ controls.text($0) }) {
        runs.add(shown, look)
      }
    case "draw:frame", "draw:custom-shape", "draw:g", "draw:rect", "draw:a":
      boxes += Self.boxes(in: element)
    case "field:fieldmark": readFieldmark(element, look)
    case "office:annotation-end", "text:change", "text:change-start", "text:change-end",
      "office:event-listeners":
      break
    // Links and all kinds of fields: what they show.
    default: readInline(of: element, look)
    }
  }

  private mutating func cite(_ element: XMLElement, _ look: OfficeLook) {
    guard let note = OpenDocumentNote(element) else { return }
    runs.add(note.mark, look.onLine)
    notes.append(note)
  }

  /// A box of a form that Word once made.
  private mutating func readFieldmark(_ mark: XMLElement, _ look: OfficeLook) {
    guard mark["field:type"]?.hasSuffix("FORMCHECKBOX") == true else {
      return readInline(of: mark, look)
    }
    let isTicked = mark.children("field:param").contains {
      $0["field:name"] == "Checkbox_Checked" && $0["field:value"] == "true"
    }
    runs.add(isTicked ? " ☒ " : " ☐ ", look)
  }

  /// What holds text in a drawing, those within others left to these.
  static func boxes(in drawing: XMLElement) -> [XMLElement] {
    switch drawing.name {
    case "draw:custom-shape", "draw:rect", "draw:text-box": [drawing]
    default: drawing.children.flatMap(boxes)
    }
  }
}
