internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// A proposal with the passage that it was made from, and the ways to decide on it.
struct ReviewPage: Page {
  static let template = "review"
  static var section: Section? { .review }

  /// What a decision's form sends along.
  struct Form: Sendable {
    var statement: String
    /// The log's last decision when the page was made.
    var seen: Int
    var word: String?
    var kind: String
    var place: String
  }

  let title = said("Prüfen")
  /// "Noch 191 Vorschläge"
  let summary: String
  let statement: StatementView?
  let entityName: String
  let entityKind: String
  let entityPlace: String?
  let entityAddress: String
  /// The paragraph around the passage, before and after it.
  let before: String
  let after: String
  let rule: String
  let image: PassageImage?
  let form: Form?
  /// Whether who looks may decide.
  let canDecide: Bool
  /// Whether it waits for a decision still.
  let isOpen: Bool
  let editedValue: String
  let scope: String
  let from: String
  let until: String
  let skipAddress: String
  let last: LogLine?
  let formWord: String?
  let pairs: String?

  private struct Found: Sendable {
    var queue: ReviewQueue
    var statement: RegistryStatement?
    var links: PassageLinks
    var letter: StoredLetter?
    var pairs: Int
  }

  static let answer: Route.Answer = { request, room in
    let filter = try RegistryFilter(fields: request.fields, others: ["nach", "angabe"])
    let (after, named) = (request.fields["nach"], request.fields["angabe"])
    let found = try await room.desks.ask { desk in
      let queue = ReviewQueue(filter, try desk.registry())
      var statement = queue.next(after: after)
      if let named {
        guard let chosen = queue.statements[named] else {
          throw RoomError(404, said("Diese Angabe gibt es im Register nicht mehr."))
        }
        statement = chosen
      }
      return Found(
        queue: queue, statement: statement,
        links: try PassageLinks(statement.map { [$0] } ?? [], in: desk.store),
        letter: try statement.flatMap { try desk.store.letter(sha256: $0.source.sha256) },
        pairs: queue.registry.alikePairs.count)
    }
    var image: PassageImage?
    if let statement = found.statement {
      image = await PassageImage.image(of: statement, in: found.letter, room)
    }
    return room.reply(ReviewPage(found, filter, image, request.session), to: request)
  }

  private init(
    _ found: Found, _ filter: RegistryFilter, _ image: PassageImage?, _ session: Session?
  ) {
    let queue = found.queue
    let statement = found.statement
    summary =
      switch queue.proposed.count {
      case 0: said("Nichts wartet auf eine Entscheidung.")
      case 1: said("Ein Vorschlag wartet auf eine Entscheidung.")
      default:
        said("\(PlainNumber.text(queue.proposed.count)) Vorschläge warten auf eine Entscheidung.")
      }
    self.statement = statement.map {
      StatementView($0, in: queue.view, found.links, on: $0.subject)
    }
    let entity = statement.flatMap { queue.view.entity(of: $0) }
    entityName = entity?.name ?? ""
    entityKind = entity.map { PlainWords.word($0.kind) } ?? ""
    entityPlace = entity?.place
    entityAddress = Addresses.entity(entity?.id ?? "")
    (before, after) = Self.surroundings(of: statement, in: found.letter)
    rule = statement?.rule ?? ""
    self.image = image
    canDecide = session != nil
    isOpen = statement?.status == .proposed
    formWord = session?.formWord
    form = statement.map { statement in
      Form(
        statement: statement.id, seen: queue.seen, word: session?.formWord,
        kind: filter.kind?.rawValue ?? "", place: filter.place ?? "")
    }
    editedValue = statement.map(Self.typed) ?? ""
    scope = statement?.scope ?? ""
    from = statement?.valid.from ?? ""
    until = statement?.valid.to ?? ""
    skipAddress = filter.address("/pruefen", statement.map { [("nach", $0.id)] } ?? [])
    last = queue.log.last.map { LogLine($0, in: queue.view, queue.statements, queue.log) }
    pairs =
      switch found.pairs {
      case 0: nil
      case 1: said("zwei Namen, die dasselbe meinen könnten")
      default: said("\(PlainNumber.text(found.pairs)) Paare von Namen, die dasselbe meinen könnten")
      }
  }

  /// In bytes of a letter's text, before and after the passage.
  private static let around = 300

  /// What stands around the passage in its paragraph.
  private static func surroundings(
    of statement: RegistryStatement?, in letter: StoredLetter?
  ) -> (before: String, after: String) {
    guard let source = statement?.source,
      let block = letter?.extraction.blocks.first(where: {
        $0.start <= source.start && $0.end >= source.end
      }), block.text.utf8.count == block.end - block.start
    else { return ("", "") }
    let bytes = Array(block.text.utf8)
    let (start, end) = (source.start - block.start, source.end - block.start)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let (first, last) = (max(start - around, 0), min(end + around, bytes.count))
    return (
      (first > 0 ? "… " : "") + text(first..<start).drop { $0 == "\u{FFFD}" },
      String(text(end..<last).prefix { $0 != "\u{FFFD}" }) + (last < bytes.count ? " …" : "")
    )
  }

  /// As `EditedValue` reads it.
  static func typed(_ statement: RegistryStatement) -> String {
    switch statement.value {
    case .staffing(let staffing): GermanNumber.text(staffing.fullTimeEquivalents)
    case .entity(_, let name): name
    case .date(let date): date
    case .text(let text): text
    case .frequency, .nothing: ""
    }
  }
}
