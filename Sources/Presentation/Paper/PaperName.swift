/// How a paper without a reference is named on the command line.
package enum PaperName {
  /// Hexadecimal digits of the file's hash: enough for a few hundred thousand papers, and short.
  private static let length = 10

  package static func short(_ sha256: String) -> String { String(sha256.prefix(length)) }
}
