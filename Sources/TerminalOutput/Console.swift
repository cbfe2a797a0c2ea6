internal import ConfinedWorkers
package import FoundationEssentials

/// Results to standard output, everything else to standard error, unbuffered.
package enum Console {
  /// Writes a result.
  ///
  /// - Throws: `OutputError`, also where nobody reads it any more.
  package static func write(_ data: Data) throws(OutputError) {
    do throws(OutputDescriptor.Failure) {
      try OutputDescriptor.standardOutput.write(Array(data))
    } catch {
      throw OutputError(code: error.code)
    }
  }

  /// Writes a result and a line feed.
  ///
  /// - Throws: `OutputError`, also where nobody reads it any more.
  package static func write(_ line: String) throws(OutputError) {
    try write(Data((line + "\n").utf8))
  }

  /// Says something that is not a result, on one line, whatever a file's name holds. If even
  /// standard error is closed, nobody listens.
  package static func report(_ line: String) {
    explain(joined(line))
  }

  /// The text without control characters, on one line.
  package static func printableLine(_ text: String) -> String {
    printable(joined(text))
  }

  private static func joined(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\u{FFFD}")
  }

  /// Says something on several lines that is not a result.
  package static func explain(_ text: String) {
    complain(printable(text) + "\n")
  }

  /// Writes to standard error. Where that fails (a full disk, a closed pipe), nobody can be told.
  package static func complain(_ text: String) {
    do throws(OutputDescriptor.Failure) {
      try OutputDescriptor.standardError.write(Array(text.utf8))
    } catch {}
  }

  /// The text without control characters: a file's name must not steer the terminal.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { clean.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n" && scalar != "\t"
    case .format: scalar.properties.isBidiControl
    default: false
    }
  }
}
