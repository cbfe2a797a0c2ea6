internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// An archive, shown in the browser.
package struct ReadingRoom: Sendable {
  private let room: Room
  private let options: RoomOptions

  /// - Throws: where one of the program's own templates is not well formed.
  package init(_ archive: any RoomArchive, _ options: RoomOptions) throws {
    room = try Room(archive, options)
    self.options = options
  }

  /// Is open until it is stopped by a signal, or its task is cancelled.
  ///
  /// - Parameter whenOpen: hears the port.
  /// - Throws: where the port cannot be had.
  package func run(whenOpen: @escaping @Sendable (Int) -> Void) async throws {
    var logger = Logger(label: "auskunft")
    logger.logLevel = .critical
    let application = Application(
      responder: RoomResponder(room: room),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ConnectionDeadlines()],
          idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(options.connections)),
      onServerRunning: { channel in
        if let port = channel.localAddress?.port { whenOpen(port) }
      },
      logger: logger)
    room.takeLeftUploads()
    try await application.runService()
  }
}
