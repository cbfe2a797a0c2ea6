internal import Foundation

/// The day it is, where nobody names another.
enum Today {
  /// ISO 8601, UTC.
  static var text: String { Date.now.formatted(.iso8601.year().month().day()) }
}
