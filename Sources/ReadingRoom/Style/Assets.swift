internal import ByteCodecs

/// The style and the script, under addresses that change with their contents: a browser may keep
/// them for good.
struct Assets: Sendable {
  static let style = Assets("stil", "css", "text/css", Stylesheet.text)
  static let script = Assets("skript", "js", "text/javascript", Script.text)
  static let icon = Assets("zeichen", "svg", "image/svg+xml", drawing)

  /// A letter with a mark.
  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#fff" stroke="#1d4e89" \
    d="M3 1.5h7l3 3v10H3z"/><path fill="#ffe58a" d="M5 7h6v2H5z"/><path stroke="#1d4e89" \
    d="M5 5.5h4M5 8h6M5 10.5h6"/></svg>

    """

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
