internal import Glibc

/// The program that worker processes run.
package struct WorkerProgram: Sendable {
  /// Its file's path.
  package var executable: String
  /// What follows the program's name.
  package var arguments: [String]

  /// - Parameters:
  ///   - executable: its file's path.
  ///   - arguments: what follows the program's name.
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
  /// Without backtraces: the program that makes them would hold the pipes for minutes. With more
  /// freed pieces of memory kept at hand than the C library's seven of a size: poppler frees a page's
  /// thousands of small ones only to ask for them again, and reading takes a twentieth less so. With one
  /// thread for libraries that would start more: their own setting, while they run, comes too late.
  var environment: [String] {
    var variables = [
      "SWIFT_BACKTRACE=enable=no", "LC_ALL=C.UTF-8", "TZ=UTC",
      "GLIBC_TUNABLES=glibc.malloc.tcache_count=1000",
      "OMP_THREAD_LIMIT=1",
    ]
    if let libraries = getenv("LD_LIBRARY_PATH") {
      variables.append("LD_LIBRARY_PATH=" + String(cString: libraries))
    }
    return variables
  }
}
