internal import CouncilModel
internal import FoundationEssentials

/// A value as text that is the same for the same value, and only for it.
enum CanonicalValue {
  static func text(_ value: StatementValue) -> String {
    switch value {
    case .entity(let id, _): return "entity " + id
    case .date(let date): return "date " + date
    case .text(let text): return "text " + text
    case .nothing: return "nothing"
    case .staffing(let staffing):
      return words([
        "staffing", "\(staffing.fullTimeEquivalents)", "\(staffing.approximate)",
        staffing.bound?.rawValue, staffing.weeklyHours.map { "\($0)" },
      ])
    case .frequency(let frequency):
      return words([
        "frequency", frequency.kind.rawValue, frequency.perYearMin.map { "\($0)" },
        frequency.perYearMax.map { "\($0)" }, frequency.bound?.rawValue,
        "\(frequency.approximate)",
      ])
    }
  }

  private static func words(_ parts: [String?]) -> String {
    parts.map { $0 ?? "-" }.joined(separator: " ")
  }
}
