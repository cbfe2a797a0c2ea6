internal import CouncilModel
internal import Foundation

extension FactValue {
  /// The value in a few words: "2.5 FTE", "5.2–6.5 a year, about".
  var summary: String {
    switch self {
    case .sponsor(let value): value.name
    case .staffing(let value): value.summary
    case .frequency(let value): value.summary
    case .programme(let value): value.name
    case .area(let value): "\(value.name) (\(value.kind.rawValue))"
    case .legalBasis(let value): value.citation
    case .citedPaper(let value): value.reference
    case .amount(let value): value.summary
    case .period(let value): value.summary
    }
  }
}

extension Staffing {
  fileprivate var summary: String {
    var parts = ["\(fullTimeEquivalents) FTE"]
    if let role { parts.append(role) }
    if let bound { parts.append(bound == .atLeast ? "at least" : "at most") }
    if approximate { parts.append("about") }
    if let weeklyHours { parts.append("\(weeklyHours) hours a week") }
    if let repairedFrom { parts.append("repaired from “\(repairedFrom)”") }
    return parts.joined(separator: ", ")
  }
}

extension Amount {
  fileprivate var summary: String {
    var parts = [max.map { "\(amount)–\($0) €" } ?? "\(amount) €"]
    if let per { parts[0] += " a \(per.rawValue)" }
    if let bound { parts.append(bound == .atLeast ? "at least" : "at most") }
    if approximate { parts.append("about") }
    return parts.joined(separator: ", ")
  }
}

extension TimePeriod {
  fileprivate var summary: String {
    switch role {
    case .deadline: "until \(end ?? "")"
    case .since: "since \(start ?? "")"
    case .range: "\(start ?? "") – \(end ?? "")"
    case .asOf: "as of \(start ?? "")"
    case .point: start ?? ""
    }
  }
}

extension Frequency {
  fileprivate var summary: String {
    var parts = [times]
    if approximate { parts.append("about") }
    if meeting { parts.append("meeting") }
    if let scope { parts.append(scope) }
    return parts.joined(separator: ", ")
  }

  private var times: String {
    switch kind {
    case .irregular: return "irregular"
    case .none: return "does not take place"
    case .recurrence: break
    }
    switch (perYearMin, perYearMax) {
    case (let low?, let high?) where low == high: return "\(low.rounded) a year"
    case (let low?, let high?): return "\(low.rounded)–\(high.rounded) a year"
    case (let low?, nil): return "at least \(low.rounded) a year"
    case (nil, let high?): return "at most \(high.rounded) a year"
    case (nil, nil): return "recurring"
    }
  }
}

extension Decimal {
  /// To one hundredth: enough to read.
  fileprivate var rounded: Decimal {
    var exact = self
    var result = Decimal()
    NSDecimalRound(&result, &exact, 2, .plain)
    return result
  }
}
