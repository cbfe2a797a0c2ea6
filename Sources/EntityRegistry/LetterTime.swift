internal import CouncilModel
import TextMatching

/// When a letter speaks: its own date, or its session's, or the year in its reference.
enum LetterTime {
  static func time(of paper: Paper) -> ValidTime {
    if let date = paper.date { return ValidTime(asOf: date, basis: .letter) }
    if let date = paper.meetingDate { return ValidTime(asOf: date, basis: .session) }
    if let year = paper.reference.flatMap(year(in:)) {
      return ValidTime(asOf: year, basis: .reference)
    }
    return ValidTime()
  }

  /// "DS 0496/20", "AN 042/2022", "2015/0077", "KT-113-2018"; never "21/7387", whose first part is
  /// the number of an electoral period.
  static func year(in reference: String) -> String? {
    let parts = reference.split { !$0.isNumber }.map(String.init)
    guard parts.count == 2 else { return nil }
    let (first, second) = (parts[0], parts[1])
    if isYear(second), first.byteCount >= shortestNumber { return second }
    if isYear(first), second.byteCount >= shortestNumber { return first }
    if second.byteCount == 2, first.byteCount >= 4, reference.contains("/") {
      return "20" + second
    }
    return nil
  }

  /// Digits of a running number beside a year: fewer could be an electoral period.
  private static let shortestNumber = 3

  private static func isYear(_ digits: String) -> Bool {
    digits.byteCount == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }
}
