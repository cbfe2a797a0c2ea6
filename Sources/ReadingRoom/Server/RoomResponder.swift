internal import CouncilSearch
internal import CouncilStore
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Presentation

/// From a request to its answer: finds the route, keeps the limits, adds what every answer has, and
/// turns errors into words.
struct RoomResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  /// In bytes; addresses of these pages are far shorter.
  private static let longestAddress = 8192

  let room: Room

  func respond(to request: Request, context: Context) async throws -> Response {
    let start = ContinuousClock.now
    let isHead = request.method == .head
    var reply = await Language.$current.withValue(Self.language(of: request)) {
      do {
        return try await answer(request)
      } catch {
        return room.reply(to: error, asProgram: request.uri.path.hasPrefix("/api/"))
      }
    }
    if let asked = Self.askedLanguage(request) {
      reply.headers.append(LanguageAddress.cookie(asked))
    }
    let response = Self.response(reply, isHead: isHead)
    room.log(
      AccessLine(
        method: request.method.rawValue, address: request.head.path ?? "", status: reply.status,
        bytes: isHead ? 0 : reply.bytes.count, time: .now - start))
    return response
  }

  /// What was asked for in the address, or the last time, or what the browser says; else German.
  private static func language(of request: Request) -> Language {
    let kept = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .compactMap { pair -> Language? in
        let halves = pair.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, halves[0].filter({ $0 != " " }) == LanguageAddress.name else {
          return nil
        }
        return Language(rawValue: String(halves[1]))
      }.first
    return askedLanguage(request) ?? kept
      ?? request.headers[.acceptLanguage].flatMap(Language.preferred) ?? .german
  }

  /// What the address itself asks for: "?sprache=en".
  private static func askedLanguage(_ request: Request) -> Language? {
    guard let query = request.head.path?.split(separator: "?", maxSplits: 1).dropFirst().first
    else { return nil }
    return query.split(separator: "&").compactMap { pair in
      let halves = pair.split(separator: "=", maxSplits: 1)
      return halves.count == 2 && halves[0] == LanguageAddress.name
        ? Language(rawValue: String(halves[1])) : nil
    }.first
  }

  private func answer(_ request: Request) async throws -> RoomReply {
    guard let address = request.head.path, address.utf8.count <= Self.longestAddress else {
      throw RoomError(414, said("Diese Adresse ist länger als \(Self.longestAddress) Zeichen."))
    }
    try room.checkHost(request.head.authority)
    let method = request.method == .head ? "GET" : request.method.rawValue
    let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var asked = RoomRequest(
      method: method, path: try Self.path(halves[0]),
      fields: try Self.fields(halves.count > 1 ? halves[1] : "").without(LanguageAddress.name),
      host: request.head.authority ?? "",
      headers: request.headers.map { ($0.name.rawName, $0.value) })
    let route = try room.route(for: &asked)
    asked.session = try await room.door.session(of: asked)
    if method != "GET" {
      try room.checkOrigin(of: asked)
      if route.needsToken, asked.session == nil {
        throw RoomError(401, said("Dafür ist ein Schlüssel nötig: bitte zuerst anmelden."))
      }
      asked.body = try await Self.body(of: request, atMost: route.bodyLimit)
      if route.needsToken { try room.checkFormWord(of: asked) }
    } else if route.needsToken, asked.session == nil {
      throw RoomError(401, said("Dafür ist ein Schlüssel nötig: bitte zuerst anmelden."))
    }
    let reply = try await route.answer(asked, room)
    return method == "GET" ? reply.unlessKnown(to: asked) : reply
  }

  /// Percent signs are taken off part by part, so that no part holds a slash that was not one.
  private static func path(_ path: Substring) throws(RoomError) -> [String] {
    guard path.hasPrefix("/"), !path.hasPrefix("//") else { throw .notFound }
    var parts: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      do {
        parts.append(try FormFields.decoded(part, plusIsBlank: false))
      } catch {
        throw .malformed
      }
    }
    if parts == [""] { parts = [] }
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw .notFound
    }
    return parts
  }

  private static func fields(_ query: Substring) throws(RoomError) -> FormFields {
    do {
      return try FormFields(decoding: query)
    } catch {
      throw .malformed
    }
  }

  private static func body(of request: Request, atMost limit: Int) async throws -> [UInt8] {
    if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > limit {
      throw RoomError(
        413, said("Mehr als \(limit >> 20) MiB auf einmal nimmt der Lesesaal nicht an."))
    }
    do {
      let buffer = try await request.body.collect(upTo: limit)
      return Array(buffer.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw RoomError(
        413, said("Mehr als \(limit >> 20) MiB auf einmal nimmt der Lesesaal nicht an."))
    }
  }

  private static func response(_ reply: RoomReply, isHead: Bool) -> Response {
    var headers = HTTPFields()
    for (name, value) in SecurityHeaders.all + reply.headers {
      guard let name = HTTPField.Name(name) else { continue }
      headers[name] = value
    }
    headers[.contentType] = reply.mediaType
    if reply.status != 304 { headers[.contentLength] = String(reply.bytes.count) }
    let status = HTTPResponse.Status(code: reply.status)
    guard !isHead, reply.status != 304 else { return Response(status: status, headers: headers) }
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.bytes)))
  }
}
