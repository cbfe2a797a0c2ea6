internal import OParlClient

/// The client that commands ask councils' servers with.
enum FeedClient {
  /// Why a feed was not had, for the user.
  struct Failure: Error {
    var message: String
  }

  /// - Parameters:
  ///   - log: notes of servers that fail and are asked again.
  ///   - pause: seconds between two requests to a host; never less than one.
  /// - Throws: where there is no memory for a connection.
  static func polite(_ log: QuirkLog, pause: Int?) throws -> WebClient {
    let isStopped: @Sendable () -> Bool = { StopSignal.isReceived }
    guard let transport = CurlTransport(isStopped: isStopped) else {
      throw Failure(message: "no memory left for a connection; close other programs")
    }
    let manners = pause.map { WebManners(interval: .seconds($0)) } ?? WebManners()
    return WebClient(transport, manners, .real(unless: isStopped)) { address, _ in
      log.add(.serverFails, at: address.description)
    }
  }
}
