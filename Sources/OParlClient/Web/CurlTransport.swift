internal import CTransfer

/// Asks servers through libcurl.
///
/// Not async-http-client, though Hummingbird names it: with BoringSSL, HTTP/2 and certificates it and
/// what it needs are 1,267 source files more to build and to carry along, against one file of C and a
/// library that every system keeps mended. And libcurl follows no redirect unasked, and lets the size
/// of an answer be limited while it comes, unpacked.
package final class CurlTransport: WebTransport, @unchecked Sendable {
  private final class Stop {
    let isWanted: @Sendable () -> Bool
    init(_ isWanted: @escaping @Sendable () -> Bool) { self.isWanted = isWanted }
  }

  /// What servers are told; whoever runs one can look the program up.
  private static let agent = "auskunft/1 (archive of council papers; OParl client)"

  /// Used by one thread at a time: whoever asks waits for its answer.
  private let line: OpaquePointer
  private let stop: Stop

  /// - Parameter isStopped: asked while answers come.
  /// - Returns: nil where there is no memory for a connection.
  package init?(isStopped: @escaping @Sendable () -> Bool) {
    guard let line = transfer_open() else { return nil }
    self.line = line
    stop = Stop(isStopped)
  }

  deinit { transfer_close(line) }

  package func get(
    _ address: WebAddress, fields: [(name: String, value: String)], limits: WebLimits
  ) throws(WebFailure) -> WebAnswer {
    var bounds = transfer_limits()
    bounds.connect = limits.connect.milliseconds
    bounds.total = limits.total.milliseconds
    bounds.stall = limits.stall.milliseconds
    bounds.bytes = limits.bytes
    var answer = transfer_answer()
    defer { transfer_forget(&answer) }
    let lines = fields.map { Array("\($0.name): \($0.value)".utf8CString) }
    Self.withPointers(lines) { pointers in
      transfer_get(
        line, address.description, pointers, Self.agent, address.isLoopback ? 1 : 0, &bounds,
        { context in
          guard let context else { return 0 }
          return Unmanaged<Stop>.fromOpaque(context).takeUnretainedValue().isWanted() ? 1 : 0
        }, Unmanaged.passUnretained(stop).toOpaque(), &answer)
    }
    switch answer.failure {
    case transfer_done: break
    case transfer_too_large:
      throw WebFailure(.tooLarge, address, "more than \(limits.bytes) bytes")
    case transfer_stopped: throw WebFailure(.stopped, address)
    default:
      let said = withUnsafeBytes(of: answer.said) { said in
        String(decoding: said.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw WebFailure(.disconnected, address, said)
    }
    let head = UnsafeRawBufferPointer(start: answer.head, count: answer.head_count)
    let body = UnsafeRawBufferPointer(start: answer.body, count: answer.body_count)
    return WebAnswer(
      status: answer.status,
      fields: WebAnswer.fields(inHead: String(decoding: head, as: UTF8.self)), body: Array(body))
  }

  /// Calls with the addresses of the lines, ended by a null.
  private static func withPointers(
    _ lines: [[CChar]], _ known: [UnsafePointer<CChar>?] = [],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Void
  ) {
    guard known.count < lines.count else {
      (known + [nil]).withUnsafeBufferPointer { list in
        if let start = list.baseAddress { body(start) }
      }
      return
    }
    lines[known.count].withUnsafeBufferPointer { line in
      withPointers(lines, known + [line.baseAddress], body)
    }
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}
