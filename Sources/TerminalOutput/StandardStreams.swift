internal import Foundation

/// Input, output and errors as whoever started this program left them.
package enum StandardStreams {
  /// Takes the numbers of those that are closed, so that no other file gets them by chance: what is
  /// written there still fails, as it should.
  package static func reserveClosed() {
    while true {
      let number = open("/dev/null", O_RDONLY)
      if number > STDERR_FILENO { close(number) }
      // Below zero: nothing can be opened, and so nothing can take their place.
      guard (0...STDERR_FILENO).contains(number) else { return }
    }
  }

  /// Ends this process as the system ends one that writes results which nobody reads any more, as
  /// with `| head`; returns where whoever started this has that signal ignored.
  package static func endAsUnread() {
    var action = sigaction()
    guard sigaction(SIGPIPE, nil, &action) == 0,
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_DFL, to: Int.self)
    else { return }
    raise(SIGPIPE)
  }
}
