import CouncilModel

@testable import EntityExtraction

extension Frequency {
  /// What was read, in a few signs: "≥2/1 year" for "mindestens zweimal jährlich", "~1/8–10 week" for
  /// "ca. alle 8-10 Wochen", "1/1 month tuesday#2" for "jeden zweiten Dienstag im Monat".
  var notation: String {
    guard kind == .recurrence else { return kind.rawValue }
    let times = timesMin.map { low in timesMax.map { low == $0 ? "\(low)" : "\(low)–\($0)" } ?? "" }
    let interval =
      intervalMin.map { low in
        intervalMax.map { low == $0 ? "\(low)" : "\(low)–\($0)" } ?? ""
      }
    let sign = bound.map { $0 == .atLeast ? "≥" : "≤" } ?? ""
    return sign + (approximate ? "~" : "") + (times ?? "1") + "/" + (interval ?? "1") + " "
      + (unit?.rawValue ?? "?") + (weekday.map { " \($0)" } ?? "") + (nth.map { "#\($0)" } ?? "")
  }
}
