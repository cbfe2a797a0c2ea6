internal import ByteCodecs

/// What is sent back: everything but what all answers have in common.
struct RoomReply: Sendable {
  var status = 200
  var mediaType: String
  var bytes: [UInt8]
  /// Besides those that every answer has.
  var headers: [(name: String, value: String)] = []

  static func page(_ html: String, status: Int = 200) -> RoomReply {
    RoomReply(status: status, mediaType: "text/html; charset=utf-8", bytes: Array(html.utf8))
  }

  static func text(_ text: String, as mediaType: String = "text/plain") -> RoomReply {
    RoomReply(mediaType: mediaType + "; charset=utf-8", bytes: Array(text.utf8))
  }

  /// Sends the browser to another of these pages.
  static func redirect(to path: String, status: Int = 303) -> RoomReply {
    RoomReply(
      status: status, mediaType: "text/plain; charset=utf-8", bytes: [],
      headers: [("Location", path)])
  }

  /// The same with a mark of its bytes; without the bytes where who asks has them already.
  func unlessKnown(to request: RoomRequest) -> RoomReply {
    guard status == 200, !headers.contains(where: { $0.name == "Cache-Control" }) else {
      return self
    }
    let mark = "\"\(ContentHash.sha256(bytes).prefix(32))\""
    var reply = self
    reply.headers.append(("ETag", mark))
    let known = request.header("if-none-match")?.split(separator: ",")
      .map { $0.drop(while: { $0 == " " }) }
    guard known?.contains(where: { $0 == mark || $0 == "W/" + mark }) == true else { return reply }
    (reply.status, reply.bytes) = (304, [])
    return reply
  }
}
