/// Letting people in who may change things, and out again.
enum EntryRoutes {
  static let all: [Route] = [
    .get("anmelden") { request, room in room.reply(EntryPage(), to: request) },
    Route("POST", "anmelden", enter),
    Route("POST", "abmelden", needsToken: true, leave),
  ]

  static let enter: Route.Answer = { request, room in
    guard let word = try request.form()["token"], let visit = try await room.door.enter(word) else {
      var reply = room.reply(EntryPage(isWrong: true), to: request)
      reply.status = 403
      return reply
    }
    var reply = RoomReply.redirect(to: "/")
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
}
