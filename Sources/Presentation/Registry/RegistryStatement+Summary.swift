package import CouncilModel

extension RegistryStatement {
  /// What is said, in a few words: "1 FTE, 40 hours a week", "AWO", "none".
  package var summary: String {
    var words: String
    switch value {
    case .entity(_, let name): words = name
    case .staffing(var staffing):
      // The scope says of what; the passage shows what was repaired.
      staffing.role = nil
      staffing.repairedFrom = nil
      staffing.weeklyHours = nil
      words = FactValue.staffing(staffing).summary
    case .frequency(var frequency):
      frequency.scope = nil
      frequency.meeting = false
      words = polarity == .denied ? "none" : FactValue.frequency(frequency).summary
    case .date(let date): words = date
    case .text(let text): words = text
    case .nothing: words = polarity == .open ? "not answered" : "said not to exist"
    }
    if let scope { words += " (\(scope))" }
    return words
  }

  /// The same with all that the words say: hours a week, and what was repaired.
  package var detail: String {
    guard case .staffing(let staffing) = value else { return summary }
    return FactValue.staffing(staffing).summary + (scope.map { " (\($0))" } ?? "")
  }

  /// Where it stands: "DS 0317/21, question 1, page 1".
  package var place: String {
    [
      source.reference ?? PaperName.short(source.sha256), source.number.map { "question \($0)" },
      "page \(source.page)", source.recognised == true ? "read from a scan" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension RegistryStatement {
  /// Since when and until when: "as of 2020", "since 2018", "until 2025".
  package var validity: String? {
    let parts = [
      valid.asOf.map { "as of \($0)" }, valid.from.map { "since \($0)" },
      valid.to.map { "until \($0)" },
    ]
    let words = parts.compactMap(\.self).joined(separator: ", ")
    return words.isEmpty ? "undated" : words
  }
}
