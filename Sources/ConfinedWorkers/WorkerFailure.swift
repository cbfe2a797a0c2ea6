/// Why a worker gave no answer for a letter.
package enum WorkerFailure: Error, Sendable, Hashable {
  case cpuTime(seconds: UInt64)
  case wallTime(seconds: Int)
  case memory(mebibytes: UInt64)
  /// A library's or the program's own error ended the process.
  case crash(signal: Int32)
  /// Ended by a signal that only somebody else sends.
  case killed(signal: Int32)
  /// Tried what no reader of letters ever does: a network connection, another program.
  case forbiddenCall
  case exit(status: Int32)
  /// An answer that does not keep the form.
  case malformed(String)
  case answerTooLong(mebibytes: Int)

  /// A word for lists and for other programs.
  package var kind: String {
    switch self {
    case .cpuTime: "cpuTime"
    case .wallTime: "wallTime"
    case .memory: "memory"
    case .crash, .exit: "crash"
    case .killed: "killed"
    case .forbiddenCall: "forbiddenCall"
    case .malformed: "malformed"
    case .answerTooLong: "answerTooLong"
    }
  }

  /// What happened, without what to do.
  package var state: String {
    switch self {
    case .cpuTime(let seconds): "not read within \(seconds) s of computing"
    case .wallTime(let seconds): "not read within \(seconds) s"
    case .memory(let mebibytes): "takes more than \(mebibytes) MiB of memory to read"
    case .crash(let signal): "makes its reader crash (signal \(signal))"
    case .killed(let signal): "its reader was killed (signal \(signal))"
    case .forbiddenCall: "makes its reader try what is forbidden; it may be an attack"
    case .exit(let status): "makes its reader end (exit code \(status))"
    case .malformed(let detail): "makes its reader answer nonsense (\(detail))"
    case .answerTooLong(let mebibytes): "expands to more than \(mebibytes) MiB"
    }
  }
}
