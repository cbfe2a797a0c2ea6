/// An object of a feed, whose fields are read as what they should be, whatever they are. What is odd
/// about one is noted when it is asked for.
package struct FeedObject: Sendable {
  /// What stands where an object is due.
  package enum Item: Sendable {
    case object(FeedObject)
    /// Only its address.
    case address(WebAddress)
  }

  package let fields: [String: FeedValue]
  /// Where it was found.
  package let page: WebAddress
  private let log: QuirkLog

  package init(_ fields: [String: FeedValue], foundAt page: WebAddress, _ log: QuirkLog) {
    self.fields = fields
    self.page = page
    self.log = log
  }

  /// What it is known by; nil where it says none.
  package var id: WebAddress? {
    if case .text(let text)? = fields["id"], let address = WebAddress(text, from: page) {
      return address
    }
    return nil
  }

  /// Its address, or that of the page where it has none.
  package var place: String { id?.identity ?? page.description }

  package func note(_ quirk: Quirk) { log.add(quirk, at: place) }

  /// A text without white space around it; nil where it is empty or missing.
  package func text(_ name: String) -> String? {
    switch fields[name] {
    case nil, .null: return nil
    case .text(let text):
      var trimmed = text.drop(while: \.isWhitespace)
      while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
      if trimmed.isEmpty { note(.emptyText) }
      return trimmed.isEmpty ? nil : String(trimmed)
    case .number(let digits):
      note(.wrongKind)
      return digits
    case .flag, .list, .object:
      note(.wrongKind)
      return nil
    }
  }

  /// Whether something is so: also where that is said as a text or a number.
  package func flag(_ name: String) -> Bool {
    switch fields[name] {
    case .flag(let flag): return flag
    case .text(let word):
      if !word.isEmpty { note(.wrongKind) }
      return word == "true" || word == "1"
    case .number(let digits):
      note(.wrongKind)
      return digits == "1"
    case nil, .null, .list, .object: return false
    }
  }

  /// A whole number; nil where there is none.
  package func number(_ name: String) -> Int? {
    switch fields[name] {
    case .number(let digits): return Int(digits)
    case .text(let digits):
      note(.wrongKind)
      return Int(digits)
    default: return nil
    }
  }

  /// A day, in ISO 8601: of a time its day; German dates, too.
  package func day(_ name: String) -> String? {
    guard let text = text(name) else { return nil }
    let day = text.prefix(10)
    if Self.isDay(day, marks: ["-": [4, 7]]) { return String(day) }
    note(.foreignDate)
    guard Self.isDay(day, marks: [".": [2, 5]]) else { return nil }
    let parts = day.split(separator: ".")
    return "\(parts[2])-\(parts[1])-\(parts[0])"
  }

  /// Ten characters, digits but for the marks at these places.
  private static func isDay(_ text: Substring, marks: [Character: [Int]]) -> Bool {
    guard text.count == 10 else { return false }
    return text.enumerated().allSatisfy { index, character in
      let isMark = marks.contains { $0.value.contains(index) }
      return isMark ? marks[character] != nil : character.isASCII && character.isNumber
    }
  }

  /// An address; of an object that stands in its place the object's.
  package func address(_ name: String) -> WebAddress? {
    switch fields[name] {
    case nil, .null: return nil
    case .text(let text): return text.isEmpty ? nil : address(written: text)
    case .object(let fields):
      note(.objectForAddress)
      for name in ["id", "href", "url"] {
        if case .text(let text)? = fields[name] { return address(written: text) }
      }
      return nil
    case .flag, .number, .list:
      note(.wrongKind)
      return nil
    }
  }

  private func address(written text: String) -> WebAddress? {
    guard let address = WebAddress(text, from: page) else {
      note(.unreadableAddress)
      return nil
    }
    for oddity in address.oddities {
      switch oddity {
      case .encoded: note(.encodedAddress)
      case .relative: note(.relativeAddress)
      case .doubleSlash: note(.doubleSlash)
      }
    }
    return address
  }

  /// One object, or its address; of a list with one object that.
  package func item(_ name: String) -> Item? {
    if case .list(let values)? = fields[name] {
      note(.wrongKind)
      return values.first.flatMap(item(_:))
    }
    return fields[name].flatMap(item(_:))
  }

  /// Objects, or their addresses; an object that stands alone, too.
  package func items(_ name: String) -> [Item] {
    switch fields[name] {
    case .list(let values): return values.compactMap(item(_:))
    case .object(let fields):
      note(name == "auxiliaryFile" ? .auxiliaryFileAsObject : .wrongKind)
      return [.object(FeedObject(fields, foundAt: page, log))]
    case let value?: return item(value).map { [$0] } ?? []
    case nil: return []
    }
  }

  private func item(_ value: FeedValue) -> Item? {
    switch value {
    case .object(let fields): return .object(FeedObject(fields, foundAt: page, log))
    case .text(let text):
      guard !text.isEmpty else { return nil }
      note(.addressForObject)
      return address(written: text).map(Item.address)
    case .null: return nil
    case .flag, .number, .list:
      note(.wrongKind)
      return nil
    }
  }

  /// The names of objects that stand where addresses are due; addresses name nobody.
  package func names(_ name: String) -> [String] {
    let values: [FeedValue]
    switch fields[name] {
    case .list(let list): values = list
    case let value?: values = [value]
    case nil: values = []
    }
    return values.compactMap { value in
      guard case .object(let fields) = value else { return nil }
      note(.objectForAddress)
      return FeedObject(fields, foundAt: page, log).text("name")
    }
  }
}
