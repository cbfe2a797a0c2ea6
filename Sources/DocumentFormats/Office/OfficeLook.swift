/// How the text of a word processor looks, as far as that decides what it is.
struct OfficeLook: Equatable {
  var isBold = false
  var isItalic = false
  var isHidden = false
  var isStruck = false
  /// Beside the line.
  var position: StyledScalar.Position?
  /// `#ffffff`; nil for the reader's own.
  var color: String?
  /// The same of what the text stands on.
  var ground: String?
  /// Whether the letters are so small that nobody reads them.
  var isTiny = false
  var font: String?

  /// The same as a web page says it.
  var style: [String: String] {
    var style: [String: String] = [:]
    if isBold { style["font-weight"] = "bold" }
    if isItalic { style["font-style"] = "italic" }
    if isHidden { style["mso-hide"] = "all" }
    if isStruck { style["text-decoration"] = "line-through" }
    if let color { style["color"] = color }
    if let ground { style["background-color"] = ground }
    if isTiny { style["font-size"] = "1pt" }
    switch position {
    case .raised: style["vertical-align"] = "super"
    case .lowered: style["vertical-align"] = "sub"
    case nil: break
    }
    return style
  }

  /// The same on the line: a note's mark is written in characters that are raised themselves.
  var onLine: OfficeLook {
    var look = self
    look.position = nil
    return look
  }
}
