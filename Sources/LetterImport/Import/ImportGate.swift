internal import Foundation

/// Lets only so many letters, with so many bytes in all, be in progress at a time: memory stays the
/// same however long the folder is.
final class ImportGate: @unchecked Sendable {
  private let condition = NSCondition()
  private let letterLimit: Int
  private let byteLimit: Int
  private var letters = 0
  private var bytes = 0
  private var isOpen = false

  init(letters: Int, bytes: Int) {
    letterLimit = letters
    byteLimit = bytes
  }

  /// Waits until there is room; one letter alone always has it.
  func enter(bytes count: Int) {
    condition.withLock {
      while !isOpen && letters > 0 && (letters >= letterLimit || bytes + count > byteLimit) {
        condition.wait()
      }
      letters += 1
      bytes += count
    }
  }

  func leave(bytes count: Int) {
    condition.withLock {
      letters -= 1
      bytes -= count
      condition.broadcast()
    }
  }

  /// Lets nobody wait any longer.
  func open() {
    condition.withLock {
      isOpen = true
      condition.broadcast()
    }
  }
}
