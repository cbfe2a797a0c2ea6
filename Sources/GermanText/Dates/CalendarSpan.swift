import FoundationEssentials
import TextMatching

/// A day, a month, a year or two years at a token, as exact as printed: "31.12.2014",
/// "15. August 2014", "März 2020", "03/2022", "2018", "2017/18".
package struct CalendarSpan: Sendable, Hashable {
  /// How exactly a date is printed.
  package enum Precision: Sendable {
    case day
    case month
    case year
    /// "2017/18": a school's or a season's year.
    case yearPair
  }

  private static let years = 1900...2099
  /// "8", ".", "Dez", ".", "2017".
  private static let maximumTokens = 5

  /// ISO 8601: "2014-12-31", "2020-03", "2018".
  package var start: String
  /// The same as the start but for two years; ISO 8601.
  package var end: String
  /// How exactly it is printed.
  package var precision: Precision
  /// The tokens that print it.
  package var span: Range<Int>
  /// Whether the year is printed with four digits.
  package var hasLongYear = true

  /// The day, month or year that begins at a token.
  package init?(_ tokens: [Token], at index: Int) {
    guard let token = tokens.token(index), token.kind != .symbol else { return nil }
    guard
      let found = Self.day(tokens, index) ?? Self.month(tokens, index) ?? Self.year(tokens, index),
      !Self.goesOn(tokens, found.span.upperBound)
    else { return nil }
    self = found
  }

  /// A day or month whose year is only printed after it: "⟨1. Januar⟩ bis 30. Juni 2020".
  package init?(_ tokens: [Token], at index: Int, year: Substring) {
    guard let token = tokens.token(index), token.kind != .symbol else { return nil }
    if token.isCapitalized, GermanDate.isMonth(token.folded),
      let month = Self.iso("1.\(token.text)\(year)")
    {
      self.init(String(month.prefix(7)), .month, index..<(tokens.skippingDot(index + 1)))
      return
    }
    guard tokens.isNumber(index) else { return nil }
    var text = ""
    for end in index..<min(tokens.count, index + Self.maximumTokens - 1) {
      guard tokens[end].gap < .cell || end == index, end == index || Self.isDatePart(tokens[end])
      else {
        break
      }
      text += tokens[end].text
      let isWord = tokens[end].isCapitalized
      guard text.utf8.last == 0x2E || isWord, let day = Self.iso(text + year) else { continue }
      self.init(day, .day, index..<(isWord ? tokens.skippingDot(end + 1) : end + 1))
      return
    }
    return nil
  }

  /// Whether a day, a month or a year may begin at a token.
  package static func mightBegin(_ tokens: [Token], at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .number: return true
    case .symbol: return false
    case .word:
      return tokens[index].isCapitalized && tokens.isWord(in: GermanDate.monthWords, index)
    }
  }

  private init(_ iso: String, _ precision: Precision, _ span: Range<Int>) {
    (start, end, self.precision, self.span) = (iso, iso, precision, span)
  }

  private static func day(_ tokens: [Token], _ index: Int) -> CalendarSpan? {
    guard tokens.isNumber(index) else { return nil }
    var text = ""
    for end in index..<min(tokens.count, index + maximumTokens) {
      let token = tokens[end]
      guard end == index || isDatePart(token) && token.gap != .cell else { return nil }
      text += token.text
      guard token.kind == .number, let day = iso(text) else { continue }
      let lastDigits = token.text.utf8.suffix(4).filter { $0 >= 0x30 && $0 <= 0x39 }
      let isLong = lastDigits.count == 4
      // "8. Dezember 17 Uhr" names no year.
      guard isLong || end == index else { return nil }
      var found = CalendarSpan(day, .day, index..<(end + 1))
      found.hasLongYear = isLong
      return found
    }
    return nil
  }

  private static func month(_ tokens: [Token], _ index: Int) -> CalendarSpan? {
    let token = tokens[index]
    if token.isCapitalized {
      let end = tokens.skippingDot(index + 1)
      guard let year = tokens.token(end), year.gap != .cell, isYear(year),
        let month = iso("1.\(token.text)\(year.text)")
      else { return nil }
      return CalendarSpan(String(month.prefix(7)), .month, index..<(end + 1))
    }
    // "03/2022"; after another slash it is a paper's number.
    guard tokens.isNumber(index), token.text.byteCount <= 2, tokens.isSymbol("/", index + 1),
      tokens[index + 1].gap == .none, let year = tokens.token(index + 2), year.gap == .none,
      isYear(year), let month = iso("1.\(token.text).\(year.text)")
    else { return nil }
    return CalendarSpan(String(month.prefix(7)), .month, index..<(index + 3))
  }

  private static func year(_ tokens: [Token], _ index: Int) -> CalendarSpan? {
    guard isYear(tokens[index]), let first = Int(tokens[index].text) else { return nil }
    var found = CalendarSpan(tokens[index].text, .year, index..<(index + 1))
    guard tokens.isSymbol("/", index + 1), tokens[index + 1].gap == .none,
      let next = tokens.token(index + 2),
      next.gap == .none, next.kind == .number
    else { return found }
    let second = "\(first + 1)"
    guard next.text == second || next.text.byteCount == 2 && second.hasLiteralSuffix(next.text)
    else {
      return nil
    }
    (found.end, found.precision, found.span) = (second, .yearPair, index..<(index + 3))
    return found
  }

  private static func isYear(_ token: Token) -> Bool {
    guard token.kind == .number, token.text.byteCount == 4, token.decimals == 0,
      let year = Int(token.text)
    else { return false }
    return years.contains(year)
  }

  private static func isDatePart(_ token: Token) -> Bool {
    token.kind == .number || token.text == "." || token.isCapitalized
  }

  /// Whether a number goes on: "2015/0077", "2014-3".
  private static func goesOn(_ tokens: [Token], _ index: Int) -> Bool {
    guard let mark = tokens.token(index), mark.gap == .none else { return false }
    // "1970er"; after a whole date only the space is missing.
    if mark.kind == .word { return isYear(tokens[index - 1]) }
    guard let next = tokens.token(index + 1), next.gap == .none else { return false }
    switch mark.text {
    case "/": return next.kind == .number || next.isCapitalized
    // "2013-2017" is a range, "2014-er" a word.
    case "-": return next.kind == .word || !(isYear(next) || iso(next.text) != nil)
    case ".": return next.kind == .number
    default: return mark.kind == .number
    }
  }

  private static func iso(_ text: String) -> String? {
    guard let (iso, rest) = GermanDate.prefix(of: text[...]), rest.isEmpty else { return nil }
    return iso
  }
}
