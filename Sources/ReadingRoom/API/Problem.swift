internal import CouncilModel

/// An error as programs are told it (RFC 9457).
struct Problem: Encodable, Sendable {
  var type = "about:blank"
  var title: String
  var status: Int
  var detail: String

  init(_ error: RoomError) {
    title = error.title
    status = error.status
    detail = error.detail
  }

  var reply: RoomReply {
    do {
      return RoomReply(
        status: status, mediaType: "application/problem+json",
        bytes: Array(try CanonicalJSON.line(self)))
    } catch {
      return RoomReply(status: 500, mediaType: "application/problem+json", bytes: Array("{}".utf8))
    }
  }
}
