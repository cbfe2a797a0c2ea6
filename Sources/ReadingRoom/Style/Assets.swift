internal import ByteCodecs

/// The style and the script, under addresses that change with their contents: a browser may keep
/// them for good.
struct Assets: Sendable {
  static let style = Assets("stil", "css", "text/css", Stylesheet.text)
  static let script = Assets("skript", "js", "text/javascript", Script.text)

  /// Hexadecimal digits of the contents' hash.
  private static let digits = 12

  let address: String
  let reply: RoomReply

  private init(_ name: String, _ ending: String, _ mediaType: String, _ text: String) {
    let hash = ContentHash.sha256(Array(text.utf8)).prefix(Self.digits)
    address = "/\(name)-\(hash).\(ending)"
    var reply = RoomReply.text(text, as: mediaType)
    reply.headers = [("Cache-Control", "public, max-age=31536000, immutable")]
    self.reply = reply
  }

  var route: Route {
    let reply = reply
    return .get(address) { _, _ in reply }
  }
}
