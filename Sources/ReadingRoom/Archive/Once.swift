internal import Synchronization

/// A value that is made when it is first wanted, by one who asks while the others wait.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  init() {}

  func value(_ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}
