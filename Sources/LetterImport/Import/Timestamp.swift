internal import FoundationEssentials

/// When something was written down: ISO 8601, UTC, to the second.
enum Timestamp {
  static var now: String { Date.now.formatted(.iso8601) }
}
