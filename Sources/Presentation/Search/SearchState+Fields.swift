internal import CouncilSearch
internal import CouncilStore

/// A search as the fields of an address: `q=Träger&year=2019&sort=newest&offset=20`.
extension SearchState {
  /// What is wrong with a field.
  package struct FieldError: Error, Sendable, Equatable {
    package var name: String
    package var reason: String
  }

  /// In characters.
  private static let longestQuery = 400

  /// The names of all fields.
  package static let fieldNames =
    ["q", "sort", "offset", "limit", "match"] + SearchFacet.Kind.allCases.map(\.rawValue)

  /// Reads fields; empty ones say nothing, as an empty box of a form.
  ///
  /// - Throws: `FieldError` for a field that is unknown, given twice, or has no such value.
  package init(fields: [(name: String, value: String)]) throws(FieldError) {
    self.init()
    var seen: Set<String> = []
    for (name, value) in fields {
      guard seen.insert(name).inserted else {
        throw FieldError(name: name, reason: "given twice")
      }
      if value.isEmpty, Self.fieldNames.contains(name) { continue }
      try set(name, value)
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(FieldError) {
    if let kind = SearchFacet.Kind(rawValue: name) {
      guard value.unicodeScalars.count <= Self.longestQuery else {
        throw FieldError(name: name, reason: "longer than \(Self.longestQuery) characters")
      }
      choices[kind] = value
      return
    }
    switch name {
    case "q":
      guard value.unicodeScalars.count <= Self.longestQuery else {
        throw FieldError(name: name, reason: "longer than \(Self.longestQuery) characters")
      }
      query = value
    case "sort":
      guard let sort = Searcher.Options.Sort(rawValue: value) else {
        throw FieldError(name: name, reason: "score, newest, oldest or recorded")
      }
      self.sort = sort
    case "offset": offset = try Self.number(name, value, 0...Self.farthest)
    case "limit": limit = try Self.number(name, value, 1...Self.longestPage)
    case "match":
      guard ["all", "some"].contains(value) else {
        throw FieldError(name: name, reason: "all or some")
      }
      takesSome = value == "some"
    default: throw FieldError(name: name, reason: "no such field")
    }
  }

  private static func number(
    _ name: String, _ value: String, _ range: ClosedRange<Int>
  ) throws(FieldError) -> Int {
    guard value.allSatisfy(\.isASCIIDigit), let number = Int(value), range.contains(number) else {
      throw FieldError(
        name: name, reason: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The fields that say this search, in one order; what is usual is left out.
  package var fields: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if !query.isEmpty { fields.append(("q", query)) }
    for kind in SearchFacet.Kind.allCases {
      if let choice = choices[kind] { fields.append((kind.rawValue, choice)) }
    }
    if sort != .score { fields.append(("sort", sort.rawValue)) }
    if let takesSome { fields.append(("match", takesSome ? "some" : "all")) }
    if limit != Self.usualLimit { fields.append(("limit", "\(limit)")) }
    if offset > 0 { fields.append(("offset", "\(offset)")) }
    return fields
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
