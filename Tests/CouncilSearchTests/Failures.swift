import Foundation

/// Errors of another thread.
final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var errors: [any Error] = []

  func append(_ error: any Error) { lock.withLock { errors.append(error) } }

  var isEmpty: Bool { lock.withLock { errors.isEmpty } }
}
