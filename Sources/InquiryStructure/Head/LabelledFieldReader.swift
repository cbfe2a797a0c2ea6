import GermanText
import TextMatching

/// Reads "label: value" lines, also where all labels stand first and all values after them.
struct LabelledFieldReader {
  let lines: [HeadLine]

  func fields() -> HeadFields {
    var fields = HeadFields()
    var pending: [FieldLabels.Field] = []
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      let line = lines[index]
      if let (field, value) = FieldLabels.split(line.text) {
        fields.used.insert(index)
        fields.lastLabelled = index
        if field == .office { fields.hasOfficeLabel = true }
        if value.isEmpty {
          pending.append(field)
        } else {
          take(value, for: field, into: &fields)
        }
      } else if !pending.isEmpty {
        guard takePending(line.text, at: index, pending: &pending, into: &fields) else { continue }
        fields.used.insert(index)
        fields.lastLabelled = index
      }
    }
    return fields
  }

  private func take(_ value: String, for field: FieldLabels.Field, into fields: inout HeadFields) {
    switch field {
    case .reference:
      if fields.reference == nil, value.containsNumber {
        fields.reference = References.introduced(in: value) ?? value
      }
    case .subject:
      if fields.subject == nil { fields.subject = SubjectText.behindLabel(value) }
    case .office:
      if isOffice(value) { fields.offices.append(value) }
    case .originator:
      fields.originators.append(value)
    case .date where Self.beginsWithWeekday(value):
      // "Datum: Do, 05.06.2014" is the session's.
      if fields.meetingDate == nil { fields.meetingDate = GermanDate.first(in: value[...]) }
    case .date:
      if fields.date == nil { fields.date = GermanDate.first(in: value[...]) }
    case .meeting:
      if fields.meetingDate == nil { fields.meetingDate = GermanDate.first(in: value[...]) }
    case .visibility:
      fields.isPublic = fields.isPublic ?? Visibility.isPublic(value)
    case .other:
      break
    }
  }

  private static func beginsWithWeekday(_ value: String) -> Bool {
    ["Mo,", "Di,", "Mi,", "Do,", "Fr,", "Sa,", "So,", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa."]
      .contains(where: value.hasLiteralPrefix)
  }

  /// "Dez." without a number is an empty field.
  private func isOffice(_ value: String) -> Bool {
    !["Dez.", "-", "--", "---", "Dez", "Dezernat"].contains(value)
  }

  /// A line behind empty labels: its shape says which of them it answers.
  private func takePending(
    _ value: String, at index: Int, pending: inout [FieldLabels.Field],
    into fields: inout HeadFields
  ) -> Bool {
    func answer(_ field: FieldLabels.Field) -> Bool {
      guard let position = pending.firstIndex(where: { $0 == field }) else { return false }
      pending.remove(at: position)
      take(value, for: field, into: &fields)
      return true
    }
    if References.isReference(value), answer(.reference) { return true }
    if isDate(value) {
      if answer(.meeting) || answer(.date) { return true }
      return pending.contains { $0 == .other }
    }
    if let isPublic = Visibility.isPublic(value), value.count < 20 {
      fields.isPublic = fields.isPublic ?? isPublic
      return true
    }
    if value.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) { return true }
    if Offices.isShortName(value), answer(.office) { return true }
    // One label with its value on the next line.
    guard pending.count == 1, let field = pending.first, index > 0,
      FieldLabels.split(lines[index - 1].text) != nil
    else { return false }
    switch field {
    case .subject, .originator: return answer(field)
    case .office: return value.count < 60 && answer(field)
    case .reference, .date, .meeting, .visibility, .other: return false
    }
  }

  private func isDate(_ value: String) -> Bool {
    GermanDate.prefix(of: value[...])?.rest.allSatisfy { $0 == " " } ?? false
  }
}
