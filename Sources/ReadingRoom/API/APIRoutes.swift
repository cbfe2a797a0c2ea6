internal import ConfinedReading
internal import CouncilModel
internal import CouncilSearch
internal import CouncilStore
internal import EntityRegistry
internal import LetterImport
internal import Presentation

/// What programs ask: the same values as the pages show, as JSON.
enum APIRoutes {
  static let all: [Route] = [
    .get("api/v1/openapi.json") { _, _ in
      RoomReply(mediaType: "application/json", bytes: Array(OpenAPI.text.utf8))
    },
    .get("api/v1/search", search),
    .get("api/v1/asked", asked),
    .get("api/v1/suggestions", suggestions),
    .get("api/v1/papers", papers),
    .get("api/v1/papers/*", paper),
    .get("api/v1/exchanges/*", exchange),
    .get("api/v1/facts", facts),
    .get("api/v1/registry/statements", statements),
    .get("api/v1/registry/entities", entities),
    .get("api/v1/registry/conflicts", conflicts),
    .get("api/v1/registry/gaps", gaps),
    .get("api/v1/registry/due", due),
    .get("api/v1/registry/review", review),
    .get("api/v1/charts", ChartAnswer.answer),
    .get("api/v1/papers/*/versions", versions),
    .get("api/v1/papers/*/cited", cited),
    .get("api/v1/papers/*/similar", similar),
    .get("api/v1/imports", imports),
    .get("api/v1/imports/files", files),
  ]

  /// A part of a list, and where it goes on.
  struct Listed<Row: Encodable & Sendable>: Encodable, Sendable {
    var rows: [Row]
    var next: String?

    enum Key: String, CodingKey { case rows, next }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(rows, forKey: .rows)
      try fields.encode(next, forKey: .next)
    }
  }

  // MARK: Search

  static let search: Route.Answer = { request, room in
    let state = try SearchState(fields: request.fields.all)
    return try await room.desks.ask { desk in
      var answer = SearchAnswer(try desk.searcher.search(state), of: state)
      answer.hits = answer.hits.map(\.withFileName)
      return try RoomReply.json(answer)
    }
  }

  static let asked: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["q"])
    guard let question = fields["q"], !question.allSatisfy(\.isWhitespace) else {
      throw RoomError(400, said("„q“ fehlt: die Frage."))
    }
    return try await room.desks.ask { desk in
      let hits = try desk.searcher.asked(question, limit: min(fields.limit, 50))
      return try RoomReply.json(Listed(rows: hits.map(\.withFileName), next: nil))
    }
  }

  static let suggestions: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["q"])
    return try await room.desks.ask { desk in
      let words = try desk.searcher.words(
        beginning: fields["q"] ?? "", limit: min(fields.limit, 20))
      return try RoomReply.json(Listed(rows: words, next: nil))
    }
  }

  // MARK: Papers

  static let papers: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, shape: "n")
    return try await room.desks.ask { desk in
      let page = try desk.store.newestPapers(after: fields.cursor, limit: fields.limit)
      return try RoomReply.json(Listed(rows: page.rows.map(\.withFileName), next: page.next?.word))
    }
  }

  /// By hash; `.md` and `.txt` for people's tools. The JSON is that which the archive keeps, with the
  /// file's name instead of its path.
  static let paper: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    let parts = request.parameters[0].split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, ending) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "json")
    guard ["json", "md", "txt"].contains(ending) else { throw RoomError.notFound }
    let letter = try await letter(name, in: room)
    switch ending {
    case "md": return .text(MarkdownLetter(letter.extraction).text, as: "text/markdown")
    case "txt": return .text(PlainLetter(letter.extraction).text)
    default:
      return RoomReply(
        mediaType: "application/json",
        bytes: try CanonicalJSON.line(letter.extraction.withFileName))
    }
  }

  /// All versions of a letter's paper; none of a letter that never changed.
  static let versions: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    let letter = try await letter(request.parameters[0], in: room)
    return try await room.desks.ask { desk in
      let versions = try desk.store.versions(of: letter.extraction.source.sha256)
      return try RoomReply.json(Listed(rows: versions.map(VersionRow.init), next: nil))
    }
  }

  /// The papers that a letter cites, with those of them that the archive has.
  static let cited: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    let letter = try await letter(request.parameters[0], in: room)
    return try await room.desks.ask { desk in
      let lines = try CitedPaperLine.lines(of: letter.extraction, in: desk.store)
      return try RoomReply.json(Listed(rows: lines.map(CitedRow.init), next: nil))
    }
  }

  /// Answers of other papers on the same matter, the nearest first.
  static let similar: Route.Answer = { request, room in
    let fields = try ListFields(request.fields)
    let letter = try await letter(request.parameters[0], in: room)
    return try await room.desks.ask { desk in
      let place = StoredPlace(sha256: letter.extraction.source.sha256)
      let hits = try desk.searcher.similar(to: place, limit: min(fields.limit, 50))
      return try RoomReply.json(Listed(rows: hits.map(\.withFileName), next: nil))
    }
  }

  static func letter(_ name: String, in room: Room) async throws -> StoredLetter {
    guard AddressNames.isHash(name),
      let letter = try await room.desks.ask({ try $0.store.letter(sha256: name) })
    else { throw RoomError(404, said("Dieses Schreiben ist nicht im Archiv.")) }
    return letter
  }

  static let exchange: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    let id = request.parameters[0]
    return try await room.desks.ask { desk in
      guard var view = try ExchangeView(id, in: desk.store) else {
        throw RoomError(404, said("Diese Antwort ist nicht im Archiv."))
      }
      view.source.path = PaperTitle.fileName(view.source.path)
      return try RoomReply.json(view)
    }
  }

  static let facts: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["type"], shape: "ttn")
    let type = try fields.word("type", as: FactType.self)
    return try await room.desks.ask { desk in
      let page = try desk.store.facts(ofType: type, after: fields.cursor, limit: fields.limit)
      return try RoomReply.json(Listed(rows: page.rows.map(\.withFileName), next: page.next?.word))
    }
  }

  // MARK: Imports

  static let imports: Route.Answer = { request, room in
    _ = try ListFields(request.fields)
    return try await room.desks.ask { desk in
      var overview = try ImportOverview(desk.store, isRunning: { $0.isRunning })
      overview.inProgress = overview.inProgress.map(\.withFileName)
      return try RoomReply.json(overview)
    }
  }

  static let files: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["state"], shape: "t")
    let state = try fields.word("state", as: OfferedFile.State.self)
    return try await room.desks.ask { desk in
      let files = try desk.store.offeredFiles(
        in: state.map { [$0] } ?? Set(OfferedFile.State.allCases), after: fields.key,
        limit: fields.limit)
      let last = files.count == fields.limit ? files.last : nil
      let next = last.map { ListCursor.word(of: $0.key) }
      return try RoomReply.json(
        Listed(rows: files.map { OfferedFileLine($0).withFileName }, next: next))
    }
  }
}
