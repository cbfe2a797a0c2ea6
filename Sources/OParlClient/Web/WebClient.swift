internal import Foundation

/// Asks servers politely, and only those that it may: at most one request a second for each host,
/// redirects by hand and never to a host that is not allowed, failures tried again after growing
/// pauses. One request at a time, whoever asks.
package final class WebClient: @unchecked Sendable {
  private let transport: any WebTransport
  private let manners: WebManners
  private let time: WebTime
  private let lock = NSLock()
  /// When each host may be asked again.
  private var free: [String: Duration] = [:]
  /// Requests that were sent.
  private var sent = 0
  /// Hears of a server that failed and was asked again.
  private let retried: @Sendable (WebAddress, String) -> Void

  /// - Parameter retried: hears of each try that failed and is repeated, with what went wrong.
  package init(
    _ transport: any WebTransport, _ manners: WebManners = WebManners(), _ time: WebTime,
    retried: @escaping @Sendable (WebAddress, String) -> Void = { _, _ in }
  ) {
    self.transport = transport
    self.manners = manners
    self.time = time
    self.retried = retried
  }

  /// How many requests were sent.
  package var requests: Int { lock.withLock { sent } }

  /// Fetches something: what is there (200), that it is as it was (304), or what the server says
  /// where nothing is (404), since some say so of empty lists.
  ///
  /// - Parameters:
  ///   - hosts: which may be asked.
  ///   - tag: the ETag of what is known already.
  package func get(
    _ address: WebAddress, from hosts: Set<String>, limits: WebLimits,
    accepting type: String? = nil, unless tag: String? = nil
  ) throws(WebFailure) -> WebAnswer {
    var fields: [(name: String, value: String)] = []
    if let type { fields.append(("Accept", type)) }
    if let tag { fields.append(("If-None-Match", tag)) }
    var address = address
    for _ in 0...WebManners.redirects {
      guard hosts.contains(address.host) else { throw WebFailure(.otherHost, address) }
      let answer = try tryOften(address, fields, limits)
      switch answer.status {
      case 200, 304, 404: return answer
      case 301, 302, 303, 307, 308:
        guard let next = answer.fields["location"].flatMap({ WebAddress($0, from: address) }) else {
          throw WebFailure(.brokenRedirect, address, "\(answer.status)")
        }
        guard address.scheme == "http" || next.scheme == "https" else {
          throw WebFailure(.unencrypted, next)
        }
        address = next
      case 410: throw WebFailure(.absent, address, "410")
      default: throw WebFailure(.denied, address, "\(answer.status)")
      }
    }
    throw WebFailure(.tooManyRedirects, address)
  }

  private func tryOften(
    _ address: WebAddress, _ fields: [(name: String, value: String)], _ limits: WebLimits
  ) throws(WebFailure) -> WebAnswer {
    var tries = 0
    while true {
      tries += 1
      var failure: WebFailure
      var asked: String?
      do {
        let answer = try tryOnce(address, fields, limits)
        guard answer.status >= 500 || answer.status == 429 || answer.status == 408 else {
          return answer
        }
        failure = WebFailure(.busy, address, "\(answer.status)")
        asked = answer.fields["retry-after"]
      } catch {
        failure = error
      }
      guard failure.isTransient, failure.kind != .stopped, tries < WebManners.tries else {
        throw failure
      }
      retried(address, failure.detail ?? failure.reason)
      guard time.pause(manners.pause(after: tries, asked: asked, address)) else {
        throw WebFailure(.stopped, address)
      }
    }
  }

  private func tryOnce(
    _ address: WebAddress, _ fields: [(name: String, value: String)], _ limits: WebLimits
  ) throws(WebFailure) -> WebAnswer {
    lock.lock()
    defer { lock.unlock() }
    let wait = (free[address.host] ?? .zero) - time.now()
    if wait > .zero && !time.pause(wait) { throw WebFailure(.stopped, address) }
    free[address.host] = time.now() + manners.interval(to: address)
    sent += 1
    return try transport.get(address, fields: fields, limits: limits)
  }
}
