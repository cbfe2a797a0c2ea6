internal import Foundation

/// Results that nobody could be given.
package struct OutputError: Error, Sendable, Equatable {
  /// The operating system's error code.
  package var code: Int32

  /// Whether there was somebody to read them, who has gone.
  package var isUnread: Bool { code == EPIPE }

  /// On one line, with what to do.
  package var message: String {
    "standard output: cannot be written (\(String(cString: strerror(code)))); send it elsewhere"
  }
}
