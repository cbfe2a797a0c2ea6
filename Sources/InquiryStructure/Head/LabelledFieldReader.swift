import CouncilModel
import GermanText
import TextMatching

/// Reads "label: value" lines, also where all labels stand first and all values after them.
struct LabelledFieldReader {
  /// In words.
  private static let longestSubject = 40
  /// In characters.
  private static let longestOffice = 60
  /// A longer line below "Adressat" or "Gremium" is no value of it. In words.
  private static let longestOther = 6

  let lines: [HeadLine]

  func fields() -> HeadFields {
    var fields = HeadFields()
    var pending: [FieldLabels.Field] = []
    // Labels without a value right above.
    var run: [FieldLabels.Field] = []
    for (index, line) in lines.enumerated() {
      if let (field, value) = FieldLabels.split(line.text) {
        fields.used.insert(index)
        fields.lastLabelled = index
        if field == .office { fields.hasOfficeLabel = true }
        if value.isEmpty {
          pending.append(field)
          run.append(field)
        } else {
          take(value, at: index, for: field, into: &fields)
          run = []
        }
      } else if let field = FieldLabels.field(line.text[...]) {
        // A label without a colon is one where its value has the right shape.
        pending.append(field)
        run.append(field)
      } else if !pending.isEmpty {
        let isTaken = takePending(line.text, at: index, run, pending: &pending, into: &fields)
        if isTaken {
          fields.used.insert(index)
          fields.lastLabelled = index
          if index > 0, FieldLabels.field(lines[index - 1].text[...]) != nil {
            fields.used.insert(index - 1)
          }
        }
        run = []
      }
    }
    return fields
  }

  private func take(
    _ value: String, at index: Int, for field: FieldLabels.Field, into fields: inout HeadFields
  ) {
    let range = lines[index].range
    func date(_ known: Located<String>?) -> Located<String>? {
      known ?? GermanDate.first(in: value[...]).map { Located(value: $0, range: range) }
    }
    switch field {
    case .reference:
      if fields.reference == nil, let reference = References.labelled(value) {
        fields.reference = Located(value: reference, range: range)
      }
    case .file:
      if fields.file == nil, let file = References.labelled(value) {
        fields.file = Located(value: file, range: range)
      }
    case .subject:
      if fields.subject == nil {
        fields.subject = Located(value: SubjectText.behindLabel(value), range: range)
      }
    case .office:
      if isOffice(value) { fields.offices.append(Located(value: value, range: range)) }
    case .originator where isSubject(value, at: index):
      if fields.subject == nil { fields.subject = Located(value: value, range: range) }
    case .originator:
      fields.originators.append(Located(value: value, range: range))
    case .date where Self.beginsWithWeekday(value):
      // "Datum: Do, 05.06.2014" is the session's.
      fields.meetingDate = date(fields.meetingDate)
    case .date:
      fields.date = date(fields.date)
    case .meeting:
      fields.meetingDate = date(fields.meetingDate)
    case .visibility:
      takeVisibility(of: value, at: index, into: &fields)
    case .other:
      break
    }
  }

  /// "Anfrage: Treff am Wehr" names no asker.
  private func isSubject(_ value: String, at index: Int) -> Bool {
    let label = lines[index].text.prefix { $0 != ":" && $0 != "\t" && $0 != "|" }
    guard let word = label.words.last, Persons.plain(word).hasLiteralSuffix("anfrage"),
      !label.containsLiteral("nterfraktionell")
    else { return false }
    return !Originators.isOriginator(value) && AskerList.whole(value) == nil && value.wordCount > 1
  }

  private func takeVisibility(of value: String, at index: Int, into fields: inout HeadFields) {
    guard fields.visibility == nil, let isPublic = Visibility.isPublic(value) else { return }
    fields.visibility = Located(
      value: isPublic ? .public : .nonPublic, range: lines[index].range)
  }

  private static func beginsWithWeekday(_ value: String) -> Bool {
    ["Mo,", "Di,", "Mi,", "Do,", "Fr,", "Sa,", "So,", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa."]
      .contains(where: value.hasLiteralPrefix)
  }

  /// "Dez." without a number is an empty field.
  private func isOffice(_ value: String) -> Bool {
    !["Dez.", "-", "--", "---", "Dez", "Dezernat"].contains(value)
  }

  /// A line after empty labels: its shape says which of them it answers.
  private func takePending(
    _ value: String, at index: Int, _ run: [FieldLabels.Field],
    pending: inout [FieldLabels.Field], into fields: inout HeadFields
  ) -> Bool {
    func answer(_ field: FieldLabels.Field) -> Bool {
      guard let position = pending.firstIndex(where: { $0 == field }) else { return false }
      pending.remove(at: position)
      take(value, at: index, for: field, into: &fields)
      return true
    }
    if References.isReference(value), answer(.reference) { return true }
    if isDate(value) {
      if answer(.meeting) || answer(.date) { return true }
      return pending.contains { $0 == .other }
    }
    if Visibility.isPublic(value) != nil, value.count < 20 {
      takeVisibility(of: value, at: index, into: &fields)
      return true
    }
    if value.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) { return true }
    if Offices.isShortName(value), answer(.office) { return true }
    // One label with its value on the next line.
    guard run.count == 1, let field = run.first, index > 0 else { return false }
    let hasColon = FieldLabels.split(lines[index - 1].text) != nil
    switch field {
    case .subject:
      return value.wordCount <= Self.longestSubject && answer(field)
    case .originator:
      return
        (hasColon && pending.count == 1 || Originators.isOriginator(value)
        || Persons.isPerson(value)) && answer(field)
    case .office:
      let isNamed = hasColon || Persons.isPerson(value) || Offices.isOffice(value)
      return isNamed && value.count < Self.longestOffice && answer(field)
    case .other:
      return value.wordCount <= Self.longestOther
    case .reference, .file, .date, .meeting, .visibility: return false
    }
  }

  private func isDate(_ value: String) -> Bool {
    GermanDate.prefix(of: value[...])?.rest.allSatisfy { $0 == " " } ?? false
  }
}
