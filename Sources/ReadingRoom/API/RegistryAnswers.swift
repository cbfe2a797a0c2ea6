internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

extension APIRoutes {
  /// What holds on a day, or all that was ever said.
  static let statements: Route.Answer = { request, room in
    let fields = try ListFields(
      request.fields, own: ["asOf", "kind", "place", "entity", "status", "all"], shape: "n")
    let kind = try fields.word("kind", as: EntityKind.self)
    let status = try fields.word("status", as: StatementStatus.self)
    let day = try fields["asOf"].map(DayField.day)
    let place = fields["place"]?.lowercased()
    let entity = fields["entity"]
    guard ["true", "false", nil].contains(fields["all"]) else {
      throw RoomError(400, "„all“ ist true oder false.")
    }
    let wantsAll = fields["all"] == "true"
    return try await room.desks.ask { desk in
      let view = try RegistryView(of: desk.store)
      let chosen = (wantsAll ? view.statements : view.current(on: day)).filter { statement in
        guard let subject = view.entity(of: statement) else { return false }
        return (kind == nil || subject.kind == kind) && (entity == nil || subject.id == entity)
          && (status == nil || statement.status.rawValue == status?.rawValue)
          && (place == nil || subject.place?.lowercased().contains(place ?? "") == true)
      }
      return try RoomReply.json(Self.page(chosen.map { StatementLine($0, in: view) }, fields))
    }
  }

  static let entities: Route.Answer = { request, room in
    let fields = try ListFields(request.fields, own: ["kind", "place"], shape: "n")
    let kind = try fields.word("kind", as: EntityKind.self)
    let place = fields["place"]?.lowercased()
    return try await room.desks.ask { desk in
      let entities = try RegistryView(of: desk.store).entities.values
        .filter { entity in
          (kind == nil || entity.kind == kind)
            && (place == nil || entity.place?.lowercased().contains(place ?? "") == true)
        }
        .sorted { $0.id < $1.id }
      return try RoomReply.json(Self.page(entities, fields))
    }
  }

  /// A part of a list that is there as a whole; its cursor counts rows.
  private static func page<Row: Encodable & Sendable>(
    _ rows: [Row], _ fields: ListFields
  ) -> Listed<Row> {
    var start = 0
    if case .number(let number)? = fields.cursor?.keys.first {
      start = Int(min(max(number, 0), Int64(rows.count)))
    }
    let end = min(start + fields.limit, rows.count)
    return Listed(
      rows: Array(rows[start..<end]),
      next: end < rows.count ? ListCursor([.number(Int64(end))]).word : nil)
  }
}

/// The words of `RegistryStatement.Status` that a list can be asked for.
enum StatementStatus: String, CaseIterable {
  case proposed, accepted, rejected
}
