internal import CouncilModel

extension RoomReply {
  /// A value as JSON, the same bytes for the same value.
  static func json(_ value: some Encodable) throws -> RoomReply {
    RoomReply(mediaType: "application/json", bytes: Array(try CanonicalJSON.line(value)))
  }
}
