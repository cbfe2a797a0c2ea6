internal import Foundation

/// Results that nobody could be given.
struct OutputError: Error {
  /// The operating system's error code.
  var code: Int32

  /// Whether there was somebody to read them, who has gone.
  var isUnread: Bool { code == EPIPE }

  /// On one line, with what to do.
  var message: String {
    "standard output: cannot be written (\(String(cString: strerror(code)))); send it elsewhere"
  }
}
