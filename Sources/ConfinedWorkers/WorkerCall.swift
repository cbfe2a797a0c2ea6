internal import Glibc

/// One request to a worker: what of it is sent, and until when it has to be answered.
struct WorkerCall {
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

  /// Asks for a letter to be read. Its time begins when its answer is waited for.
  init(_ letter: [UInt8], _ limits: WorkerLimits) {
    head = Frame.head(.request, length: letter.count)
    self.letter = letter
    deadline = .now + limits.wall
    self.limits = limits
  }

  var isSent: Bool { sent >= head.count + letter.count }

  /// In bytes; a longer one is no letter's.
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
