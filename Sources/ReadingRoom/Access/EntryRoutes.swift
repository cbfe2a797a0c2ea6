/// Letting people in who may change things, and out again.
enum EntryRoutes {
  static let all: [Route] = [
    .get("anmelden") { request, room in
      room.reply(EntryPage(back: cameFrom(request)), to: request)
    },
    Route("POST", "anmelden", enter),
    Route("POST", "abmelden", needsToken: true, leave),
  ]

  static let enter: Route.Answer = { request, room in
    let form = try request.form()
    let back = form["zurueck"].flatMap(own) ?? "/"
    guard let word = form["token"], let visit = try await room.door.enter(word) else {
      var reply = room.reply(EntryPage(isWrong: true, back: back), to: request)
      reply.status = 403
      return reply
    }
    var reply = RoomReply.redirect(to: back)
    reply.headers.append(
      ("Set-Cookie", "\(Door.cookie)=\(visit); HttpOnly; SameSite=Strict; Path=/"))
    return reply
  }

  static let leave: Route.Answer = { request, room in
    await room.door.leave(request)
    var reply = RoomReply.redirect(to: "/")
    reply.headers.append(
      ("Set-Cookie", "\(Door.cookie)=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0"))
    return reply
  }

  /// The page of the room from which somebody came; the start page where they came from elsewhere.
  private static func cameFrom(_ request: RoomRequest) -> String {
    guard let header = request.header("referer") else { return "/" }
    for scheme in ["http", "https"] {
      let start = "\(scheme)://\(request.host)/"
      if header.hasPrefix(start) { return own("/" + header.dropFirst(start.count)) ?? "/" }
    }
    return "/"
  }

  /// An address of the room itself; nil for any other, and for the one that lets people in.
  private static func own(_ address: String) -> String? {
    let isPlain = address.utf8.allSatisfy { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }
    guard isPlain, address.hasPrefix("/"), !address.hasPrefix("//"),
      !address.hasPrefix("/anmelden")
    else { return nil }
    return address
  }
}
