/// "a..b", "a..", "..b", ">=a", "<=b" or one value that is both ends.
struct QuerySpan: Equatable {
  var from: String?
  var to: String?

  init(_ text: String) {
    if text.hasPrefix(">=") {
      from = String(text.dropFirst(2))
    } else if text.hasPrefix("<=") {
      to = String(text.dropFirst(2))
    } else if let dots = text.firstRange(of: "..") {
      from = dots.lowerBound == text.startIndex ? nil : String(text[..<dots.lowerBound])
      to = dots.upperBound == text.endIndex ? nil : String(text[dots.upperBound...])
    } else {
      from = text
      to = text
    }
  }
}
