package import CouncilModel
internal import FoundationEssentials

extension FactValue {
  /// The value in a few German words on one line: "2,5 Stellen (VZÄ), mindestens", "alle 8–10
  /// Wochen, etwa".
  package var germanSummary: String {
    switch self {
    case .sponsor(let value): value.name
    case .programme(let value): value.name
    case .citedPaper(let value): value.reference
    case .legalBasis(let value): value.citation
    case .area(let value): "\(value.name) (\(value.kind.german))"
    case .staffing(let value): value.germanSummary
    case .frequency(let value): value.germanSummary
    case .amount(let value): value.germanSummary
    case .period(let value): value.germanSummary
    }
  }
}

extension Area.Kind {
  fileprivate var german: String {
    switch self {
    case .quarter: "Quartier"
    case .district: "Stadtteil"
    case .borough: "Stadtbezirk"
    }
  }
}

extension Staffing {
  fileprivate var germanSummary: String {
    let bound =
      switch bound {
      case .atLeast: "mindestens "
      case .atMost: "höchstens "
      case nil: ""
      }
    var number = GermanNumber.text(fullTimeEquivalents)
    if let low = fullTimeEquivalentsMin, let high = fullTimeEquivalentsMax {
      number = GermanNumber.span(low, high)
    }
    var parts = [bound + (approximate ? "etwa " : "") + number + " VZÄ"]
    if let role { parts.append(role) }
    if let weeklyHours { parts.append("\(GermanNumber.text(weeklyHours)) Stunden je Woche") }
    if let repairedFrom { parts.append("gelesen aus „\(repairedFrom)“") }
    return parts.joined(separator: ", ")
  }
}

extension Amount {
  fileprivate var germanSummary: String {
    let bound =
      switch bound {
      case .atLeast: "mindestens "
      case .atMost: "höchstens "
      case nil: ""
      }
    let rate =
      switch per {
      case .hour: " je Stunde"
      case .day: " je Tag"
      case .week: " je Woche"
      case .month: " im Monat"
      case .year: " im Jahr"
      case nil: ""
      }
    let number = GermanNumber.span(amount, max ?? amount)
    return bound + (approximate ? "etwa " : "") + number + " " + (currency?.rawValue ?? "€") + rate
  }
}

extension TimePeriod {
  fileprivate var germanSummary: String {
    let first = start.map(GermanDate.text) ?? ""
    let last = end.map(GermanDate.text) ?? ""
    return switch role {
    case .deadline: "bis \(last)"
    case .since: "seit \(first)"
    case .range: "\(first) – \(last)"
    case .asOf: "Stand \(first)"
    case .point: first
    }
  }
}
