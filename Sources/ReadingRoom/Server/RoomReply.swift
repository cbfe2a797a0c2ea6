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
}
