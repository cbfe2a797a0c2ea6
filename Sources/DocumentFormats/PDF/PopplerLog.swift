import CPoppler
import Synchronization

/// What poppler says about a damaged file while it repairs it.
///
/// poppler reports through GLib's log, at a level that is dropped unless somebody asks for it.
final class PopplerLog: Sendable {
  private struct State {
    var count = 0
    var first: String?
  }

  private let state = Mutex(State())

  /// The log of the document that is being read on this thread.
  @TaskLocal private static var current: PopplerLog?

  /// Errors that say nothing about the text: "Suspects object is wrong type" stands in every
  /// file of one typesetter.
  private static let harmless = [
    "Suspects object", "Unimplemented", "Syntax warning", "Warning:", "Unknown font", "annotation",
    "Annot",
    "embedded font", "font", "color", "Colour", "ICC", "Outline", "optional content", "Link",
    "action", "destination", "Dest",
  ]

  private static let handler: Void = {
    g_log_set_handler(
      "Poppler", G_LOG_LEVEL_INFO,
      { _, _, message, _ in
        guard let message else { return }
        PopplerLog.current?.append(String(cString: message))
      }, nil)
    return ()
  }()

  /// Runs the work with this log gathering what poppler says.
  func during<Result>(_ work: () -> Result) -> Result {
    Self.handler
    return Self.$current.withValue(self, operation: work)
  }

  private func append(_ message: String) {
    guard !Self.harmless.contains(where: message.contains) else { return }
    state.withLock { state in
      state.count += 1
      if state.first == nil { state.first = message }
    }
  }

  /// Nil where there was nothing to say.
  var summary: String? {
    state.withLock { state in
      state.first.map { state.count == 1 ? $0 : "\($0), and \(state.count - 1) more" }
    }
  }
}
