import GermanText
import TextMatching

/// The labels of paper heads, and what each stands for.
enum FieldLabels {
  enum Field {
    case reference, file, subject, office, originator, date, meeting, visibility, other
  }

  /// The label at a line's start and the value after it; the value is empty where the line holds
  /// nothing but the label.
  static func split(_ line: String) -> (field: Field, value: String)? {
    if let tab = line.firstIndex(ofASCII: "\t"), let field = field(line[..<tab]) {
      return (field, trimmed(line[line.index(after: tab)...]))
    }
    guard let colon = line.firstIndex(ofASCII: ":"), let field = field(line[..<colon])
    else {
      return splitOtherwise(line)
    }
    return (field, trimmed(line[line.index(after: colon)...]))
  }

  /// A label before a bar, and one after the mark of a list: "Thema | Treff", "- Betreff: Treff".
  private static func splitOtherwise(_ line: String) -> (field: Field, value: String)? {
    if let bar = line.firstIndex(ofASCII: "|"), let field = field(line[..<bar]) {
      return (field, trimmed(line[line.index(after: bar)...].drop { $0 == "|" || $0 == " " }))
    }
    if let shaped = splitByShape(line) { return shaped }
    guard let mark = line.first, "-–•*·".contains(mark) else { return nil }
    let item = line.dropFirst().droppingLeadingSpaces
    guard let colon = item.firstIndex(ofASCII: ":"), let field = field(item[..<colon]) else {
      return nil
    }
    return (field, trimmed(item[item.index(after: colon)...]))
  }

  /// A label without a sign after it, where the value can be nothing else: "Datum 3. Mai 2021",
  /// "Vorlage-Nr. 2021/0042".
  private static func splitByShape(_ line: String) -> (field: Field, value: String)? {
    guard line.byteCount <= longestShaped, line.containsNumber else { return nil }
    let words = line.words
    for length in 1...2 where words.count > length {
      let value = line[words[length].startIndex...]
      switch field(line[..<words[length - 1].endIndex]) {
      case .date?, .meeting?:
        guard let date = GermanDate.prefix(of: value), date.rest.isEmpty else { continue }
      case .file?:
        guard References.isReference(String(value)) else { continue }
      case .reference?:
        guard length == 2 || words.count == 2, isNumber(value) else { continue }
      default: continue
      }
      return field(line[..<words[length - 1].endIndex]).map { ($0, trimmed(value)) }
    }
    return nil
  }

  /// "2021/0042", or the plain number that a council counts its papers with.
  private static func isNumber(_ value: Substring) -> Bool {
    References.isReference(String(value))
      || ((2...5).contains(value.count) && value.allSatisfy { $0.isASCII && $0.isNumber })
  }

  /// A longer line is a sentence. In UTF-8 bytes.
  private static let longestShaped = 64

  /// Whether a table cell is a label.
  static func isLabel(_ cell: String) -> Bool { field(cell[...]) != nil }

  /// No label is longer. In UTF-8 bytes.
  private static let longestLabel = 48
  /// No label has more words.
  private static let longestWords = 5

  /// What a label stands for: "Drucksachen-Nr.", "Fragesteller/in", "B e t r e f f".
  static func field(_ label: Substring) -> Field? {
    guard label.byteCount <= longestLabel, label.containsLetter else { return nil }
    var key = LetterSpacing.closed(label).fastLowercased
    if key.containsLiteral(".") { key.removeAll { $0 == "." } }
    while let last = key.last, last == ":" || last == " " { key.removeLast() }
    key = key.words.joined(separator: " ")
    return FieldLabelWords.others.contains(key) ? .other : field(ofWords: key)
  }

  private static let separators: CharacterTable = " /-*:()_"
  /// Before whoever answers, where no word says so: "Beantwortet: Stadträtin Muster".
  private static let spokenAnswers: WordSet = ["beantwortet"]

  /// What the words of a label say together.
  private static func field(ofWords key: String) -> Field? {
    let words = key.parts(separatedBy: separators)
    guard (1...longestWords).contains(words.count) else { return nil }
    var roles: [FieldLabelWords.Role] = []
    for word in words {
      guard let role = FieldLabelWords.roles[String(word)] else { return nil }
      roles.append(role)
    }
    let said = roles.filter { $0 != .filler }
    guard let first = said.first else { return nil }
    func has(_ role: FieldLabelWords.Role) -> Bool { said.contains(role) }
    if has(.received) { return .other }
    if has(.subject) { return .subject }
    if has(.number) { return .reference }
    if has(.file) { return .file }
    if has(.session) { return .meeting }
    if has(.visibility) { return .visibility }
    if has(.answer) {
      if has(.at) || has(.date) { return .date }
      return has(.by) || has(.office) || said == [.answer] && spokenAnswers.contains(key)
        ? .office : nil
    }
    if has(.question), has(.at) { return .other }
    // "Vorlage erstellt durch"
    if has(.date), words.contains("durch") || words.last == "von" { return .office }
    if has(.date) { return .date }
    if has(.office) { return .office }
    if has(.asker) { return .originator }
    switch first {
    case .question: return .originator
    case .paper: return has(.by) ? .originator : has(.at) ? .other : .reference
    default: return nil
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.words.joined(separator: " ")
  }
}
