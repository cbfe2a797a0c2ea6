internal import ArgumentParser
internal import Foundation

/// A day, a month or a year as ISO 8601 writes it: "2021-06-30", "2021-06", "2021".
struct ISODate: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, lengths).allSatisfy({ part, length in
        part.count == length && part.allSatisfy { $0.isASCII && $0.isNumber }
      }),
      parts.count < 2 || (1...12).contains(Int(parts[1]) ?? 0),
      parts.count < 3 || (1...31).contains(Int(parts[2]) ?? 0)
    else { return nil }
    text = argument
  }
}
