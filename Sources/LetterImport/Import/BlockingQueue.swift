internal import Foundation

/// Values that one thread hands to another. Who puts waits where there is no room, who takes
/// waits where there is nothing.
final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let room: Int
  private var elements: [Element] = []
  private var isClosed = false
  /// What somebody waits for: so many values, or one that is urgent. Nobody is woken for less.
  private var awaited = Awaited()

  private struct Awaited {
    var count = 1
    var isUrgent: @Sendable (Element) -> Bool = { _ in true }
  }

  /// - Parameter room: for how many; more than that wait outside.
  init(room: Int = .max) {
    self.room = room
  }

  /// Puts a value after the others; does nothing where the queue is closed.
  func put(_ element: Element) {
    condition.withLock {
      while elements.count >= room && !isClosed { condition.wait() }
      guard !isClosed else { return }
      elements.append(element)
      if elements.count >= awaited.count || awaited.isUrgent(element) { condition.broadcast() }
    }
  }

  /// Takes the value that has waited longest; nil where the queue is closed and empty.
  ///
  /// - Parameter ifEmpty: hears, before the caller waits, that there is nothing.
  func take(ifEmpty: () -> Void = {}) -> Element? {
    if condition.withLock({ elements.isEmpty && !isClosed }) { ifEmpty() }
    return condition.withLock {
      while elements.isEmpty && !isClosed { condition.wait() }
      guard !elements.isEmpty else { return nil }
      defer { condition.broadcast() }
      return elements.removeFirst()
    }
  }

  /// Takes the value that has waited longest, where more wait than are left to others.
  func takeIfAny(leaving left: Int) -> Element? {
    condition.withLock {
      guard elements.count > left else { return nil }
      defer { condition.broadcast() }
      return elements.removeFirst()
    }
  }

  /// Puts a value that was taken before the others again, also where there is no room or the queue
  /// is closed.
  func putBack(_ element: Element) {
    condition.withLock {
      elements.insert(element, at: 0)
      condition.broadcast()
    }
  }

  /// Takes what there is, once there is something; waits a little for more, until there is
  /// `enough` of it, or something that cannot wait. One taker alone may call this.
  func takeAll(
    enough: Int, patience: TimeInterval, isUrgent: @escaping @Sendable (Element) -> Bool
  ) -> [Element] {
    condition.withLock {
      while elements.isEmpty && !isClosed { condition.wait() }
      let end = Date(timeIntervalSinceNow: patience)
      awaited = Awaited(count: enough, isUrgent: isUrgent)
      defer { awaited = Awaited() }
      var seen = 0
      while elements.count < enough && !isClosed {
        guard !elements[seen...].contains(where: isUrgent) else { break }
        seen = elements.count
        guard condition.wait(until: end) else { break }
      }
      defer {
        elements.removeAll(keepingCapacity: true)
        condition.broadcast()
      }
      return elements
    }
  }

  /// Lets nobody wait any longer.
  func close() {
    condition.withLock {
      isClosed = true
      condition.broadcast()
    }
  }
}
