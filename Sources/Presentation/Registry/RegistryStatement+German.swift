package import CouncilModel

/// What a statement says, in German.
extension RegistryStatement {
  /// "1 VZÄ", "AWO", "findet nicht statt", "30. Juni 2025"
  package var germanSummary: String {
    let words =
      switch value {
      case .entity(_, let name): name
      case .staffing(var staffing):
        {
          // The scope says of what.
          if scope != nil { staffing.role = nil }
          return FactValue.staffing(staffing).germanSummary
        }()
      case .frequency(var frequency):
        {
          frequency.scope = nil
          frequency.meeting = false
          return polarity == .denied
            ? "findet nicht statt" : FactValue.frequency(frequency).germanSummary
        }()
      case .date(let date): GermanDate.text(date)
      case .text(let text): text
      case .nothing: polarity == .open ? "nicht beantwortet" : "gibt es laut Antwort nicht"
      }
    return words + (scope.map { " (\($0))" } ?? "")
  }

  /// "Stand 14. März 2024, seit 2018, bis 2025"; "ohne Datum"
  package var germanValidity: String {
    let parts = [
      valid.asOf.map { "Stand \(GermanDate.text($0))" },
      valid.from.map { "seit \(GermanDate.text($0))" },
      valid.to.map { "bis \(GermanDate.text($0))" },
    ].compactMap(\.self)
    return parts.isEmpty ? "ohne Datum" : parts.joined(separator: ", ")
  }

  /// "DS 0317/21, Frage 1, Seite 1"
  package var germanPlace: String {
    [
      source.reference ?? PaperName.short(source.sha256), source.number.map { "Frage \($0)" },
      "Seite \(source.page)", source.recognised == true ? "aus Scan gelesen" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
