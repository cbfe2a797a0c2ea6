internal import CouncilModel
internal import FoundationEssentials

extension Frequency {
  /// "etwa alle 8–10 Wochen", "findet nicht statt", "unregelmäßig (Fachtreffen)"
  var germanSummary: String {
    let about = approximate && kind == .recurrence ? "etwa " : ""
    return about + germanTimes + (scope.map { " (\($0))" } ?? "")
  }

  private var germanTimes: String {
    switch kind {
    case .irregular: return "unregelmäßig"
    case .none: return "findet nicht statt"
    case .recurrence: break
    }
    if let interval = germanInterval { return interval }
    switch (perYearMin.map(Self.rounded), perYearMax.map(Self.rounded)) {
    case (let low?, let high?): return "\(GermanNumber.span(low, high))-mal im Jahr"
    case (let low?, nil): return "mindestens \(GermanNumber.text(low))-mal im Jahr"
    case (nil, let high?): return "höchstens \(GermanNumber.text(high))-mal im Jahr"
    case (nil, nil): return "wiederkehrend"
    }
  }

  /// "alle 2 Wochen", "jeden Monat"; nil where the letter counts how often in a time.
  private var germanInterval: String? {
    guard let unit, let intervalMin, bound == nil, timesMin ?? 1 == 1, timesMax ?? 1 == 1 else {
      return nil
    }
    let intervalMax = intervalMax ?? intervalMin
    if intervalMin == 1, intervalMax == 1 { return unit.germanEach }
    return "alle \(GermanNumber.span(intervalMin, intervalMax)) \(unit.germanPlural)"
  }

  private static func rounded(_ times: Decimal) -> Decimal { times.divided(by: 1, places: 1) }
}

extension Frequency.Unit {
  fileprivate var germanEach: String {
    switch self {
    case .day: "täglich"
    case .week: "wöchentlich"
    case .month: "monatlich"
    case .quarter: "vierteljährlich"
    case .halfYear: "halbjährlich"
    case .year: "jährlich"
    }
  }

  fileprivate var germanPlural: String {
    switch self {
    case .day: "Tage"
    case .week: "Wochen"
    case .month: "Monate"
    case .quarter: "Quartale"
    case .halfYear: "Halbjahre"
    case .year: "Jahre"
    }
  }
}
