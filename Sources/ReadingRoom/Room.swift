internal import ByteCodecs
internal import CouncilSearch
internal import CouncilStore
internal import Presentation

/// Everything that routes share: the archive's desks, the pages' templates, what is allowed.
struct Room: Sendable {
  let desks: ArchiveDesks
  /// Nil where no program draws pages.
  let gallery: PageGallery?
  /// Nil where no letters are taken.
  let importDesk: ImportDesk?
  let door: Door
  let frame: PageFrame
  let routes: [Route]
  let options: RoomOptions

  init(_ store: any RoomArchive, _ options: RoomOptions) throws {
    desks = ArchiveDesks(store)
    gallery = options.drawer.map { PageGallery($0, keptIn: options.imageFolder) }
    importDesk = options.reader.map { ImportDesk(store, $0, options.recogniser, log: options.log) }
    door = Door(options.tokens)
    frame = try PageFrame()
    routes = Routes.all
    self.options = options
  }

  /// Goes on with letters that were handed in before the room was closed.
  func takeLeftUploads() {
    guard let importDesk, let folder = options.uploads.map(UploadFolder.init) else { return }
    let left = folder.left()
    guard !left.isEmpty else { return }
    Task { try await importDesk.take(left) }
  }

  /// Writes a line of the log.
  func log(_ line: AccessLine) { options.log(line.text) }

  // MARK: Routes

  /// The route of a request, which is given what the route's pattern left open.
  ///
  /// - Throws: 404 where there is none, 405 where it is asked in another way.
  func route(for request: inout RoomRequest) throws(RoomError) -> Route {
    var methods: [String] = []
    for route in routes {
      guard let parameters = route.parameters(in: request.path) else { continue }
      if route.method == request.method {
        request.parameters = parameters
        return route
      }
      methods += route.method == "GET" ? ["GET", "HEAD"] : [route.method]
    }
    guard !methods.isEmpty else { throw .notFound }
    throw RoomError(
      405, said("Diese Adresse kann nur anders aufgerufen werden."),
      allow: methods.joined(separator: ", "))
  }

  // MARK: What is allowed

  /// A page of another name must not be taken for this one: a stranger's site could otherwise send a
  /// browser here by a name of its own.
  func checkHost(_ authority: String?) throws(RoomError) {
    guard let authority, !authority.isEmpty else {
      throw RoomError(400, said("Die Anfrage nennt keinen Rechner."))
    }
    let name = Self.name(in: authority.lowercased())
    guard options.names.contains(name) else {
      throw RoomError(421, said("Unter diesem Namen gibt es hier keinen Lesesaal."))
    }
  }

  /// Without its port: "127.0.0.1", "[::1]".
  private static func name(in authority: String) -> String {
    if authority.hasPrefix("[") {
      return authority.firstIndex(of: "]").map { String(authority[...$0]) } ?? authority
    }
    return authority.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init)
      ?? authority
  }

  /// What changes something has to come from these pages themselves, where a browser says from where.
  func checkOrigin(of request: RoomRequest) throws(RoomError) {
    let site = request.header("sec-fetch-site")
    guard site == nil || site == "same-origin" || site == "none" else {
      throw RoomError(403, said("Das darf nur von den Seiten des Lesesaals selbst kommen."))
    }
    guard let origin = request.header("origin") else { return }
    guard origin == "http://\(request.host)" || origin == "https://\(request.host)" else {
      throw RoomError(403, said("Das darf nur von den Seiten des Lesesaals selbst kommen."))
    }
  }

  /// A form must send what its page was given; in the address where its body is a file.
  func checkFormWord(of request: RoomRequest) throws(RoomError) {
    guard let expected = request.session?.formWord else { return }
    var sent = request.header("x-form-word") ?? request.fields["wort"]
    let type = request.header("content-type") ?? ""
    if sent == nil, type.hasPrefix("application/x-www-form-urlencoded") {
      sent = try request.form()["wort"]
    }
    guard let sent, SecretHash.areEqual(Array(sent.utf8), Array(expected.utf8)) else {
      throw RoomError(
        403, said("Diese Seite ist veraltet. Bitte neu laden und noch einmal versuchen."))
    }
  }

  // MARK: Answers

  /// A page for who asks.
  func reply(_ page: some Page, to request: RoomRequest) -> RoomReply {
    .page(frame.html(page, for: request.session, at: LanguageAddress(request)))
  }

  // MARK: Errors

  /// What is said where something went wrong: to programs as RFC 9457 has it, to people as a page.
  func reply(to error: any Error, asProgram: Bool) -> RoomReply {
    let known = Self.known(error)
    if known.status >= 500 { options.log("error: \(error)") }
    var reply =
      asProgram
      ? Problem(known).reply : .page(frame.html(ErrorPage(known), for: nil, at: LanguageAddress()))
    reply.status = known.status
    if let allow = known.allow { reply.headers.append(("Allow", allow)) }
    return reply
  }

  private static func known(_ error: any Error) -> RoomError {
    switch error {
    case let error as RoomError: error
    case let error as QueryError:
      RoomError(400, said("Diese Suche ist nicht zu verstehen: \(error.reason)."))
    case let error as SearchState.FieldError:
      RoomError(400, said("„\(error.name)“: \(error.reason)"))
    case let error as StoreError where error.kind == .locked:
      RoomError(503, said("Das Archiv ist gerade gesperrt. Bitte gleich noch einmal versuchen."))
    case is StoreError: RoomError(503, said("Das Archiv ist gerade nicht zu lesen."))
    default:
      RoomError(500, said("Hier ist etwas schiefgegangen. Was, steht im Protokoll des Programms."))
    }
  }
}
