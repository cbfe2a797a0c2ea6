internal import Glibc

/// The program that worker processes run.
package struct WorkerProgram: Sendable {
  package var executable: String
  /// Behind the program's name.
  package var arguments: [String]

  package init(executable: String, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// This program itself, even where its file was replaced since it was started.
  package static func this(_ arguments: [String]) -> WorkerProgram {
    WorkerProgram(executable: "/proc/self/exe", arguments: arguments)
  }

  /// Almost nothing of the user's own environment: a letter's reader has no use for it.
  ///
  /// Without backtraces: the program that makes them would hold the pipes for minutes.
  var environment: [String] {
    var variables = ["SWIFT_BACKTRACE=enable=no", "LC_ALL=C.UTF-8", "TZ=UTC"]
    if let libraries = getenv("LD_LIBRARY_PATH") {
      variables.append("LD_LIBRARY_PATH=" + String(cString: libraries))
    }
    return variables
  }
}
