internal import Synchronization

/// Values that were costly to make, by name: so many of those that were used last.
final class RecentValues<Value: Sendable>: Sendable {
  private struct State {
    var values: [String: (value: Value, cost: Int, use: Int)] = [:]
    var cost = 0
    var uses = 0
  }

  private let most: Int
  private let state = Mutex(State())

  /// - Parameter most: of all values' cost together.
  init(most: Int) {
    self.most = most
  }

  subscript(name: String) -> Value? {
    state.withLock { state in
      state.uses += 1
      state.values[name]?.use = state.uses
      return state.values[name]?.value
    }
  }

  /// - Parameter cost: in whatever all values are counted.
  func keep(_ value: Value, as name: String, cost: Int) {
    state.withLock { state in
      state.uses += 1
      state.cost += cost - (state.values[name]?.cost ?? 0)
      state.values[name] = (value, cost, state.uses)
      guard state.cost > most else { return }
      for (old, entry) in state.values.sorted(by: { $0.value.use < $1.value.use }) {
        // Down to three quarters, so that not every further value has to look for one.
        guard state.cost > most / 4 * 3, old != name else { break }
        state.cost -= entry.cost
        state.values[old] = nil
      }
    }
  }
}
