internal import NIOCore
internal import NIOHTTPTypes

/// Ends connections that take their time: a request's head and body have to be there, and an answer
/// has to be taken, in good time; else a few hundred slow ones would keep all others out.
///
/// An idle connection is closed by the server's own clock; this one also sees those that send or take
/// a byte now and then.
final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// From the connection's beginning, or the last answer's end, to a whole head: a browser that keeps
  /// a connection open for later is cut off, too, and opens another.
  private static let head = TimeAmount.seconds(10)
  /// From the head to the body's end.
  private static let body = TimeAmount.seconds(120)
  /// From an answer's beginning to its last byte in the system's hands.
  private static let answer = TimeAmount.seconds(60)

  private var deadline: Scheduled<Void>?

  func channelActive(context: ChannelHandlerContext) {
    restart(Self.head, context)
    context.fireChannelActive()
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { restart(Self.head, context) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: restart(Self.body, context)
    case .body: break
    case .end: deadline?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head:
      restart(Self.answer, context)
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let written = promise ?? context.eventLoop.makePromise()
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      written.futureResult.whenSuccess {
        let (handler, context) = bound.value
        if context.channel.isActive { handler.restart(Self.head, context) }
      }
      context.write(data, promise: written)
    }
  }

  private func restart(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }
}
