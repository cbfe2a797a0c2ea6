/// The footnotes and endnotes of a Word document, numbered in the order in which the text refers to
/// them (ECMA-376, 17.11).
struct WordNotes {
  enum Kind: String, CaseIterable {
    case footnote, endnote

    fileprivate var defaultFormat: NumberFormat {
      self == .footnote ? .decimal : .roman(upper: false)
    }
  }

  struct Note {
    var content: XMLElement
    var mark: String
  }

  private var contents: [Kind: [String: XMLElement]] = [:]
  private var formats: [Kind: NumberFormat] = [:]
  private var numbers: [Kind: Int] = [:]
  /// In the order in which the text refers to them.
  private(set) var cited: [Kind: [Note]] = [:]

  /// - Parameters:
  ///   - part: `footnotes.xml`, `endnotes.xml`.
  ///   - settings: the document's own.
  mutating func add(_ part: XMLElement, _ kind: Kind, settings: XMLElement?) {
    var notes: [String: XMLElement] = [:]
    for note in part.children("w:\(kind.rawValue)") where note["w:type"] ?? "normal" == "normal" {
      if let id = note["w:id"] { notes[id] = note }
    }
    contents[kind] = notes
    let properties = settings?.child("w:\(kind.rawValue)Pr")
    formats[kind] = properties?.child("w:numFmt")?["w:val"].flatMap { NumberFormat(word: $0) }
    numbers[kind] = (properties?.child("w:numStart")?["w:val"].flatMap { Int($0) } ?? 1) - 1
  }

  /// The mark of a note that the text refers to, raised; nil where there is no such note, or the text
  /// itself gives the mark.
  mutating func cite(_ reference: XMLElement, _ kind: Kind) -> String? {
    guard let id = reference["w:id"], let content = contents[kind]?[id] else { return nil }
    guard reference["w:customMarkFollows"] == nil else {
      cited[kind, default: []].append(Note(content: content, mark: ""))
      return nil
    }
    let number = (numbers[kind] ?? 0).addingReportingOverflow(1).partialValue
    numbers[kind] = number
    let plain = (formats[kind] ?? kind.defaultFormat).text(number)
    let mark = NoteMark.raised(plain)
    cited[kind, default: []].append(Note(content: content, mark: mark))
    return mark
  }
}
