internal import Glibc

/// What goes to and fro between an import and its worker for one letter.
struct LetterExchange {
  /// Empty where nothing is asked.
  private let head: [UInt8]
  let letter: [UInt8]
  /// Of head and letter together, in bytes.
  private var sent = 0
  /// When the answer must be there.
  var deadline: ContinuousClock.Instant
  /// When it is to be said that the answer is slow; nil where that was said.
  var slowFrom: ContinuousClock.Instant?
  let limits: WorkerLimits

  /// Asks nothing: a worker says by itself that it is ready.
  init(deadline: ContinuousClock.Instant, limits: WorkerLimits) {
    (head, letter) = ([], [])
    self.deadline = deadline
    self.limits = limits
  }

  init(_ letter: [UInt8], _ limits: WorkerLimits) {
    head = Frame.head(.request, length: letter.count)
    self.letter = letter
    deadline = .now + limits.wall
    self.limits = limits
  }

  var isSent: Bool { sent >= head.count + letter.count }

  /// In bytes.
  var longestAnswer: Int {
    max(limits.freeAnswer, min(limits.answer, letter.count * limits.answerRatio))
  }

  /// Sends of the rest what goes at once.
  mutating func send(to pipe: CInt) {
    let count = head.dropFirst(sent).withUnsafeBytes { head in
      letter.dropFirst(max(sent - self.head.count, 0)).withUnsafeBytes { letter in
        OutputDescriptor.writeSome([head, letter], to: pipe)
      }
    }
    // A worker that has closed its pipe has ended: its output says so.
    if count > 0 { sent += count } else if errno == EPIPE { sent = .max }
  }
}
