import OParlClient
import Synchronization

/// A transport that answers from a script, and a time that passes when somebody waits.
final class Scripted: WebTransport {
  struct Asked: Equatable {
    var address: String
    var fields: [String: String]
    /// Seconds since the beginning.
    var at: Double
  }

  private struct State {
    var now = Duration.zero
    var answers: [String: [WebAnswer]]
    var asked: [Asked] = []
    var pauses: [Double] = []
  }

  private let state: Mutex<State>

  /// - Parameter answers: by address; of several one after the other, the last again and again.
  init(_ answers: [String: [WebAnswer]]) {
    state = Mutex(State(answers: answers))
  }

  var asked: [Asked] { state.withLock { $0.asked } }
  var pauses: [Double] { state.withLock { $0.pauses } }

  var time: WebTime {
    WebTime(
      now: { self.state.withLock { $0.now } },
      pause: { length in
        self.state.withLock {
          $0.now += length
          $0.pauses.append(length / .seconds(1))
        }
        return true
      })
  }

  func get(
    _ address: WebAddress, fields: [(name: String, value: String)], limits: WebLimits
  ) throws(WebFailure) -> WebAnswer {
    let answer = state.withLock { state in
      state.asked.append(
        Asked(
          address: address.description,
          fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value) }),
          at: state.now / .seconds(1)))
      let list = state.answers[address.description] ?? []
      if list.count > 1 { state.answers[address.description] = Array(list.dropFirst()) }
      return list.first
    }
    guard let answer else { throw WebFailure(.disconnected, address, "no such server") }
    return answer
  }
}

extension WebAnswer {
  static func json(_ text: String, _ fields: [String: String] = [:]) -> WebAnswer {
    WebAnswer(status: 200, fields: fields, body: Array(text.utf8))
  }
}
