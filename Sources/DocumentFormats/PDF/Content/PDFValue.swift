/// A value of a PDF's object syntax (ISO 32000-1, 7.3).
indirect enum PDFValue {
  case null
  case bool(Bool)
  case number(Double)
  case name(String)
  case string
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)
  /// A dictionary, and where its bytes begin in the file.
  case stream([String: PDFValue], start: Int)
  /// An operator of a content stream, or a key word.
  case word(String)

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  var elements: [PDFValue]? { if case .array(let values) = self { values } else { nil } }

  /// Of dictionaries and of streams.
  var entries: [String: PDFValue]? {
    switch self {
    case .dictionary(let entries), .stream(let entries, _): entries
    default: nil
    }
  }
}
