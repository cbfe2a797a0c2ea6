internal import ArgumentParser
internal import Presentation

/// A day, a month or a year as ISO 8601 writes it: "2021-06-30", "2021-06", "2021".
struct ISODate: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    guard PartialDate.isOne(argument) else { return nil }
    text = argument
  }
}
