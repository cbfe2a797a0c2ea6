import CouncilModel
import GermanText
import TextMatching

/// Finds the subject above the salutation: the emphasised lines, or the plain line right above it.
struct EmphasisedSubject {
  /// In words.
  private static let longestSubject = 20
  /// Lines whose letters differ by less are set alike. In points.
  private static let sizeTolerance = 1.0

  let lines: [HeadLine]
  let fields: HeadFields

  /// The subject above "Sehr geehrte …".
  func aboveSalutation() -> Located<String>? {
    guard let salutation = lines.firstIndex(where: { $0.text.hasLiteralPrefix("Sehr geehrte") })
    else {
      return nil
    }
    return emphasised(before: salutation) ?? regardingLine(before: salutation)
      ?? (salutation > 1 && SubjectText.isIntroduction(lines[salutation - 1].text)
        ? regardingLine(before: salutation - 1) : nil)
  }

  /// The last emphasised lines before an index, set alike, as one text.
  func emphasised(before end: Int) -> Located<String>? {
    guard let last = lines[..<end].lastIndex(where: { $0.isEmphasised || $0.isHeading }) else {
      return nil
    }
    var first = last
    while first > 0, !lines[first].startsParagraph, lines[first - 1].isEmphasised,
      abs(lines[first - 1].fontSize - lines[last].fontSize) < Self.sizeTolerance
    {
      first -= 1
    }
    let all = lines[first...last]
    var own = all.drop { SubjectText.isIntroduction($0.text) && all.count > 1 }
    while own.count > 1, let last = own.last, SubjectText.isIntroduction(last.text) {
      own = own.dropLast()
    }
    return HeadLine.located(own.isEmpty ? all : own).map(SubjectText.withoutReference)
  }

  /// The plain line right above the salutation, where it is no address, date or name.
  private func regardingLine(before salutation: Int) -> Located<String>? {
    guard salutation > 0, !fields.used.contains(salutation - 1) else { return nil }
    let text = lines[salutation - 1].text
    let words = text.wordCount
    let isAddress = text.last?.isNumber == true || text.beginsWithNumber
    guard (2...Self.longestSubject).contains(words), !isAddress, !text.hasLiteralSuffix(","),
      PlaceAndDate.date(in: text) == nil, !Originators.isOriginator(text),
      !text.hasLiteralPrefix("Frau "), !text.hasLiteralPrefix("Herr"),
      !SubjectText.isIntroduction(text)
    else { return nil }
    return lines[salutation - 1].located.map(SubjectText.withoutReference)
  }
}
