internal import Foundation
internal import Synchronization
internal import TerminalOutput

/// The user's wish that a long command end, by Ctrl-C or a signal from the system: what is in progress
/// is brought to its end; a second signal ends it at once.
enum StopSignal {
  /// Zero until one has come.
  private static let received = Atomic<Int32>(0)
  private static let note: StaticString =
    "\nfinishing what is in progress; once more stops at once\n"
  private static let isTerminal = Atomic<Bool>(false)

  static var isReceived: Bool { received.load(ordering: .relaxed) != 0 }

  /// Listens from now on, but for signals that whoever started this wants to be ignored.
  static func listen() {
    isTerminal.store(Terminal.isError, ordering: .relaxed)
    received.store(0, ordering: .relaxed)
    var listened = sigset_t()
    sigemptyset(&listened)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&listened, number)
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0,
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignored
      else { continue }
      action.__sigaction_handler.sa_handler = { StopSignal.receive($0) }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
    // Whoever started this may have kept signals to itself, and that is inherited.
    pthread_sigmask(SIG_UNBLOCK, &listened, nil)
  }

  private static let ignored = unsafeBitCast(SIG_IGN, to: Int.self)

  /// Nothing here may wait or allocate.
  private static func receive(_ number: Int32) {
    received.store(number, ordering: .relaxed)
    guard isTerminal.load(ordering: .relaxed) else { return }
    _ = write(STDERR_FILENO, note.utf8Start, note.utf8CodeUnitCount)
  }

  /// Ends this process as the signal would have, so that whoever started it sees it.
  static func pass() -> Never {
    let number = received.load(ordering: .relaxed)
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}
