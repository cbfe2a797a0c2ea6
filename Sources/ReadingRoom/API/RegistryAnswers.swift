internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

extension APIRoutes {
  /// What holds on a day, or all that was ever stated.
  static let statements: Route.Answer = { request, room in
    let fields = try ListFields(
      request.fields, own: ["asOf", "kind", "place", "entity", "status", "all"], shape: "n")
    let kind = try fields.word("kind", as: EntityKind.self)
    let status = try fields.word("status", as: StatementStatus.self)
    let day = try fields["asOf"].map { try DayField.day($0, "asOf") }
    let place = fields["place"]?.lowercased()
    let entity = fields["entity"]
    guard ["true", "false", nil].contains(fields["all"]) else {
      throw RoomError(400, said("„all“ ist true oder false."))
    }
    let wantsAll = fields["all"] == "true"
    return try await room.desks.ask { desk in
      let registry = try desk.registry()
      let view = registry.view
      let stated = wantsAll ? view.statements : registry.current(RegistryFilter(asOf: day))
      let chosen = stated.filter { statement in
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
      let entities = try desk.registry().view.entities.values
        .filter { entity in
          (kind == nil || entity.kind == kind)
            && (place == nil || entity.place?.lowercased().contains(place ?? "") == true)
        }
        .sorted { $0.id < $1.id }
      return try RoomReply.json(Self.page(entities, fields))
    }
  }

  /// What letters disagree on.
  static let conflicts: Route.Answer = { request, room in
    let (fields, filter) = try registryFields(request)
    return try await room.desks.ask { desk in
      let registry = try desk.registry()
      let chosen = registry.conflicts.filter { conflict in
        registry.view.entities[conflict.cell.subject].map(filter.includes) ?? false
      }
      return try RoomReply.json(
        Self.page(chosen.map { ConflictLine($0, in: registry.view) }, fields))
    }
  }

  /// What is not known.
  static let gaps: Route.Answer = { request, room in
    let (fields, filter) = try registryFields(request)
    return try await room.desks.ask { desk in
      let registry = try desk.registry()
      let chosen = registry.gaps.filter { filter.includes($0.entity) }
      return try RoomReply.json(
        Self.page(chosen.map { OpenPointLine($0, in: registry.view) }, fields))
    }
  }

  /// What should have been done before a day.
  static let due: Route.Answer = { request, room in
    let (fields, filter) = try registryFields(request, own: ["before"])
    let day = try fields["before"].map { try DayField.day($0, "before") } ?? Today.text
    return try await room.desks.ask { desk in
      let registry = try desk.registry()
      let chosen = registry.view.due(before: day).filter { filter.includes($0.entity) }
      return try RoomReply.json(
        Self.page(chosen.map { OpenPointLine($0, in: registry.view) }, fields))
    }
  }

  /// What waits for a person's decision, in the order in which the review shows it.
  static let review: Route.Answer = { request, room in
    let (fields, filter) = try registryFields(request)
    return try await room.desks.ask { desk in
      let queue = ReviewQueue(filter, try desk.registry())
      return try RoomReply.json(
        Self.page(queue.proposed.map { StatementLine($0, in: queue.view) }, fields))
    }
  }

  private static func registryFields(
    _ request: RoomRequest, own names: Set<String> = []
  ) throws -> (ListFields, RegistryFilter) {
    let fields = try ListFields(
      request.fields, own: names.union(["kind", "place"]), shape: "n")
    var filter = RegistryFilter()
    filter.kind = try fields.word("kind", as: EntityKind.self)
    filter.place = fields["place"]
    return (fields, filter)
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
