internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// Letters' own bytes, and images of their pages.
enum OriginalRoutes {
  /// A page's image never changes; its address holds the hash of the letter.
  private static let forever = ("Cache-Control", "public, max-age=31536000, immutable")
  /// Pages of a letter: no more are read.
  private static let mostPages = 20_000

  static let all: [Route] = [
    .get("original/*", original), .get("original/*/seite/*", image),
  ]

  /// For the disk, never for the browser's window: what is in a letter is a stranger's.
  static let original: Route.Answer = { request, room in
    let letter = try await letter(request.parameters[0], in: room)
    let name = PaperTitle.fileName(letter.extraction.source.path)
    return RoomReply(
      mediaType: "application/octet-stream", bytes: letter.bytes,
      headers: [
        ("Content-Disposition", disposition(name)), SecurityHeaders.sandbox, forever,
      ])
  }

  static let image: Route.Answer = { request, room in
    let (sha256, number) = (request.parameters[0], request.parameters[1])
    guard AddressNames.isHash(sha256), let page = Int(number), String(page) == number,
      (1...mostPages).contains(page), let gallery = room.gallery
    else { throw RoomError.notFound }
    let image: [UInt8]
    if let kept = gallery.kept(page: page, of: sha256) {
      image = kept
    } else {
      let letter = try await letter(sha256, in: room)
      guard letter.extraction.source.format == "pdf",
        page <= letter.extraction.source.pages
      else { throw RoomError.notFound }
      do {
        image = try await gallery.image(ofPage: page, of: sha256, letter.bytes)
      } catch let error as RoomError {
        throw error
      } catch {
        room.options.log("error: \(sha256), page \(page): \(error)")
        throw RoomError(404, said("Diese Seite lässt sich nicht zeichnen."))
      }
    }
    return RoomReply(mediaType: "image/webp", bytes: image, headers: [forever])
  }

  private static func letter(_ sha256: String, in room: Room) async throws -> StoredLetter {
    guard AddressNames.isHash(sha256) else { throw RoomError.notFound }
    guard let letter = try await room.desks.ask({ try $0.store.letter(sha256: sha256) }) else {
      throw RoomError(404, said("Dieses Schreiben ist nicht im Archiv."))
    }
    return letter
  }

  /// A name for the disk, for old and new browsers (RFC 6266).
  private static func disposition(_ name: String) -> String {
    let plain = String(
      name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(FormFields.encoded(name))"
  }
}
