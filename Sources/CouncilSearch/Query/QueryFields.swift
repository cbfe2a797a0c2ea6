internal import CouncilModel
internal import CouncilStore
internal import FoundationEssentials

/// The fields that a query can name, and what their values mean.
package enum QueryFields {
  /// A field that is not known, or a value that it does not take.
  struct Problem: Error {
    var reason: String
    var isAboutName = false
  }

  /// German and English names of each field.
  private static let fields: [String: SearchFilter.Field] = [
    "faction": .faction, "fraktion": .faction, "person": .person, "council": .council,
    "kommune": .council, "stadt": .council, "office": .office, "amt": .office,
    "sponsor": .sponsor, "traeger": .sponsor, "träger": .sponsor, "programme": .programme,
    "program": .programme, "programm": .programme, "area": .area, "quartier": .area,
    "gebiet": .area, "number": .number, "nummer": .number, "reference": .number,
    "subject": .subject, "betreff": .subject,
  ]
  private static let others: Set = [
    "year", "jahr", "date", "datum", "fte", "vze", "vzä", "disposition", "type", "has", "hat",
    "topic", "thema", "case", "vorgang", "open", "offen",
  ]

  static let names = Set(fields.keys).union(others)

  /// For help and messages.
  package static let documented = [
    "faction", "person", "council", "office", "sponsor", "programme", "area", "number", "subject",
    "year", "date", "fte", "disposition", "type", "has", "topic", "case", "open",
  ]

  static func filter(_ name: String, _ value: String) throws(Problem) -> SearchFilter {
    if value.allSatisfy(\.isWhitespace) { throw Problem(reason: "a value is missing") }
    if let field = fields[name] { return .field(field, value) }
    switch name {
    case "year", "jahr": return try year(value)
    case "date", "datum": return try date(value)
    case "fte", "vze", "vzä": return try positions(value)
    case "disposition":
      return .disposition(
        try word(value, ["answered", "partial", "refused", "referred", "notAnswered"]))
    case "type": return .paperType(try word(value, ["answer", "inquiry", "minutes", "other"]))
    case "has", "hat": return .fact(try word(value, FactType.allCases.map(\.rawValue)))
    case "topic", "thema": return .topic(value)
    case "case", "vorgang": return .councilCase(value)
    case "open", "offen": return .isOpen(try yes(value))
    default:
      throw Problem(
        reason: "no field \(name); there are \(documented.joined(separator: ", "))",
        isAboutName: true)
    }
  }

  private static func yes(_ value: String) throws(Problem) -> Bool {
    switch value.lowercased() {
    case "yes", "ja": return true
    case "no", "nein": return false
    default: throw Problem(reason: "not one of yes, no")
    }
  }

  private static func word<Word: RawRepresentable<String>>(
    _ value: String, _ words: [String]
  ) throws(Problem) -> Word {
    let match = words.first { $0.lowercased() == value.lowercased() }
    guard let match, let word = Word(rawValue: match) else {
      throw Problem(reason: "not one of \(words.joined(separator: ", "))")
    }
    return word
  }

  /// "2019", "2019..2021", "2019..", "..2021", ">=2019"
  private static func year(_ value: String) throws(Problem) -> SearchFilter {
    let span = QuerySpan(value)
    for year in [span.from, span.to].compactMap(\.self) {
      guard year.count == 4, year.allSatisfy({ $0.isASCII && $0.isNumber }) else {
        throw Problem(reason: "a year has four digits: year:2019 or year:2019..2021")
      }
    }
    return .date(from: span.from, to: span.to)
  }

  /// ISO 8601, as far as wanted: "2019-05", "2019-05-01..2019-06-30"
  private static func date(_ value: String) throws(Problem) -> SearchFilter {
    let span = QuerySpan(value)
    for date in [span.from, span.to].compactMap(\.self) {
      let parts = date.split(separator: "-", omittingEmptySubsequences: false)
      let isDate =
        parts.count <= 3 && parts[0].count == 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
        && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
      guard isDate else {
        throw Problem(reason: "a date is written 2019-05-31, or in part: 2019-05")
      }
    }
    return .date(from: span.from, to: span.to)
  }

  /// ">=0.5", "0,5..2", "1"
  private static func positions(_ value: String) throws(Problem) -> SearchFilter {
    let span = QuerySpan(value)
    func number(_ text: String?) throws(Problem) -> Decimal? {
      guard let text else { return nil }
      let plain = text.replacing(",", with: ".")
      guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
        let number = Decimal(string: plain)
      else { throw Problem(reason: "positions are a number or a span: fte:>=0.5 or fte:1..2") }
      return number
    }
    return .positions(from: try number(span.from), to: try number(span.to))
  }
}
