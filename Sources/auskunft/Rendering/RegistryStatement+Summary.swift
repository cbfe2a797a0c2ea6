internal import CouncilModel

extension RegistryStatement {
  /// What is said, in a few words: "1 FTE, 40 hours a week", "AWO", "none".
  var summary: String {
    var words: String
    switch value {
    case .entity(_, let name): words = name
    case .staffing(let staffing): words = FactValue.staffing(staffing).summary
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

  /// Where it stands: "DS 0317/21, question 1, page 1".
  var place: String {
    [
      source.reference ?? PaperName.short(source.sha256), source.number.map { "question \($0)" },
      "page \(source.page)",
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension RegistryStatement {
  /// Since when and until when: "as of 2020", "since 2018", "until 2025".
  var validity: String? {
    let parts = [
      valid.asOf.map { "as of \($0)" }, valid.from.map { "since \($0)" },
      valid.to.map { "until \($0)" },
    ]
    let words = parts.compactMap(\.self).joined(separator: ", ")
    return words.isEmpty ? "undated" : words
  }
}
