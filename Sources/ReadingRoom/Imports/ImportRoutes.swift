internal import CouncilModel
internal import CouncilStore
internal import LetterImport
internal import Presentation

/// Handing letters in, and trying again what could not be taken.
enum ImportRoutes {
  /// In bytes of one file, and of a form with several: a city's longest papers have some ten.
  private static let mostBytes = 64 << 20

  static let all: [Route] = [
    .get("einlesen", ImportPage.answer),
    Route("PUT", "einlesen/dateien/*", needsToken: true, bodyLimit: mostBytes, put),
    Route("POST", "einlesen", needsToken: true, bodyLimit: mostBytes, form),
    Route("POST", "einlesen/wiederholen", needsToken: true, retry),
  ]

  /// One file, its name in the address: `{"path":…,"state":…,"reason":…}`.
  static let put: Route.Answer = { request, room in
    let taken = try await take([(request.parameters[0], request.body)], in: room)
    return try RoomReply.json(taken.map { OfferedFileLine($0).withFileName }.first)
  }

  /// Files of a form, for browsers without a script.
  static let form: Route.Answer = { request, room in
    let form: MultipartForm
    do {
      form = try MultipartForm(request.body, type: request.header("content-type") ?? "")
    } catch {
      throw RoomError.malformed
    }
    let files = form.parts.compactMap { part in
      part.fileName.flatMap { $0.isEmpty ? nil : ($0, part.bytes) }
    }
    guard !files.isEmpty else { throw RoomError(400, said("Es war keine Datei dabei.")) }
    return .redirect(to: destination(of: try await take(files, in: room)))
  }

  /// Where it is seen what became of files: the letter, if there was one; all that were taken; or those
  /// that were not.
  private static func destination(of files: [OfferedFile]) -> String {
    guard files.allSatisfy({ $0.state == .imported || $0.state == .duplicate }) else {
      return "/einlesen"
    }
    if files.count == 1, let letter = files[0].letter { return Addresses.paper(letter) }
    return "/einlesen?zustand=\(OfferedFile.State.imported.rawValue)"
  }

  static let retry: Route.Answer = { request, room in
    guard let desk = room.importDesk else { throw closed }
    let files = try await room.desks.ask { desk in
      var files: [OfferedFile] = []
      var last: [UInt8]?
      repeat {
        let page = try desk.store.offeredFiles(
          in: [.quarantined, .refused], after: last, limit: 1000)
        files += page
        last = page.count == 1000 ? page.last?.key : nil
      } while last != nil
      return files
    }
    // The browser need not wait: the page says how far it is.
    let entries = FileWalk(again: files).filter { $0.content != .folder }
    Task { try await desk.take(entries, isRetry: true) }
    return .redirect(to: "/einlesen")
  }

  private static var closed: RoomError { RoomError(403, said("Hier lässt sich nichts einlesen.")) }

  /// What became of files that are handed in, in their order.
  private static func take(
    _ files: [(name: String, bytes: [UInt8])], in room: Room
  ) async throws -> [OfferedFile] {
    guard let desk = room.importDesk, let folder = room.options.uploads.map(UploadFolder.init)
    else { throw closed }
    let entries = try files.map { try folder.keep($0.bytes, named: $0.name) }
    try await desk.take(entries)
    let known = try await room.desks.ask { desk in
      try desk.store.offeredFiles(withKeys: entries.map(\.path))
    }
    return entries.compactMap { entry in
      guard let file = known[entry.path] else { return nil }
      if file.state == .imported || file.state == .duplicate { folder.drop(entry) }
      return file
    }
  }
}
