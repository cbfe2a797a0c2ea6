internal import Foundation

/// Work that waits for a thread; who comes when too many wait is sent away.
final class WaitingLine<Work: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let room: Int
  private var waiting: [Work] = []
  private var isClosed = false

  /// - Parameter room: for how many.
  init(room: Int) {
    self.room = room
  }

  /// False where too many wait already.
  func put(_ work: Work) -> Bool {
    condition.withLock {
      guard waiting.count < room, !isClosed else { return false }
      waiting.append(work)
      condition.signal()
      return true
    }
  }

  /// Waits for work; nil when there will be no more.
  func take() -> Work? {
    condition.withLock {
      while waiting.isEmpty && !isClosed { condition.wait() }
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }

  /// Takes work without waiting; nil where there is none.
  func takeIfAny() -> Work? {
    condition.withLock { waiting.isEmpty ? nil : waiting.removeFirst() }
  }

  /// Lets nobody wait any longer.
  func close() {
    condition.withLock {
      isClosed = true
      condition.broadcast()
    }
  }
}
