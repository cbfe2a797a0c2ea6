internal import ArgumentParser

/// How commands end other than well, as grep does.
enum ExitStatus {
  /// Done, but nothing was found or some file was not taken.
  static let incomplete = ExitCode(1)
  /// Could not run.
  static let couldNotRun = ExitCode(2)
}
