internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Foundation
internal import Presentation

/// Deciding on proposals: everything goes through the registry's log, as with the command.
enum ReviewRoutes {
  static let all: [Route] = [
    .get("pruefen", ReviewPage.answer),
    .get("pruefen/namen", PairsPage.answer),
    .get("pruefen/protokoll", LogPage.answer),
    Route("POST", "pruefen", needsToken: true, decide),
    Route("POST", "pruefen/namen", needsToken: true, decideNames),
    Route("POST", "pruefen/zuruecknehmen", needsToken: true, undo),
  ]

  /// Goes on with the next proposal; after a new name, with the same.
  static let decide: Route.Answer = { request, room in
    let fields = try request.form()
    let form = try DecisionForm(fields)
    guard let id = fields["angabe"] else { throw RoomError(400, said("Es fehlt, worum es geht.")) }
    let by = try name(of: request)
    let outcome = try await room.desks.ask { desk in
      let queue = ReviewQueue(RegistryFilter(), try desk.registry())
      guard let statement = queue.statements[id] else {
        throw RoomError(404, said("Diese Angabe gibt es im Register nicht mehr."))
      }
      let decision = try form.decision(about: statement, in: queue.view)
      return (
        decision,
        try carryOut(
          decision, by: by, seen: form.seen, back: "/pruefen?angabe=\(FormFields.encoded(id))",
          desk)
      )
    }
    if let conflict = outcome.1 { return conflict.reply(in: room, to: request) }
    var filter = RegistryFilter()
    filter.kind = fields["art"].flatMap(EntityKind.init(rawValue:))
    filter.place = fields["ort"].flatMap { $0.isEmpty ? nil : $0 }
    if case .rename = outcome.0 {
      return .redirect(to: filter.address("/pruefen", [("angabe", id)]))
    }
    return .redirect(to: filter.address("/pruefen", [("nach", id)]))
  }

  static let decideNames: Route.Answer = { request, room in
    let form = try DecisionForm(try request.form())
    let decision = try form.decisionAboutNames()
    let by = try name(of: request)
    let conflict = try await room.desks.ask { desk in
      try carryOut(decision, by: by, seen: form.seen, back: "/pruefen/namen", desk)
    }
    return conflict?.reply(in: room, to: request) ?? .redirect(to: "/pruefen/namen")
  }

  static let undo: Route.Answer = { request, room in
    guard let number = try request.form()["nummer"].flatMap({ Int($0) }) else {
      throw RoomError(400, said("Es fehlt, was zurückzunehmen ist."))
    }
    let by = try name(of: request)
    let (conflict, statement) = try await room.desks.ask { desk in
      let log = try desk.store.decisions()
      let conflict = try carryOut(
        .undo(number: number), by: by, seen: nil, back: "/pruefen/protokoll", desk)
      let named = log.first { $0.number == number }?.decision
      return (conflict, named.flatMap(Self.statement))
    }
    if let conflict { return conflict.reply(in: room, to: request) }
    return .redirect(
      to: statement.map { "/pruefen?angabe=\(FormFields.encoded($0))" } ?? "/pruefen/protokoll")
  }

  /// The one statement that a decision is about.
  private static func statement(of decision: Decision) -> String? {
    switch decision {
    case .accept(let id), .reject(let id), .edit(let id, _, _, _): id
    case .split(_, let ids, _): ids.first
    case .rename, .merge, .keepApart, .joinPapers, .separatePapers, .undo: nil
    }
  }

  private static func name(of request: RoomRequest) throws -> String {
    guard let session = request.session else {
      throw RoomError(401, said("Dafür ist ein Schlüssel nötig: bitte zuerst anmelden."))
    }
    return session.name
  }

  /// - Returns: what somebody else decided in the meantime; nil where the decision was taken.
  private static func carryOut(
    _ decision: Decision, by: String, seen: Int?, back: String, _ desk: ArchiveDesks.Desk
  ) throws -> DecidedPage? {
    do throws(StoreError) {
      _ = try desk.store.decide(
        decision, by: by, at: Date.now.formatted(.iso8601), seen: seen)
      return nil
    } catch {
      switch error.kind {
      case .outdated:
        return DecidedPage(decision, since: seen ?? 0, back: back, try desk.registry())
      case .refused: throw refusal(of: decision)
      default: throw error
      }
    }
  }

  private static func refusal(of decision: Decision) -> RoomError {
    switch decision {
    case .undo:
      RoomError(
        409, said("Das lässt sich nicht mehr zurücknehmen: es wurde darauf weiter entschieden."))
    default:
      RoomError(400, said("So lässt sich das nicht entscheiden; es wurde nichts geändert."))
    }
  }
}
