internal import Foundation

/// What standard output and standard error are connected to.
package enum Terminal {
  /// Columns where nobody says how many there are.
  private static let usualWidth = 100

  /// Whether a person reads the results.
  package static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether a person reads everything else.
  package static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// In columns: COLUMNS, or the terminal's own width.
  package static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO]
    where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return usualWidth
  }
}
