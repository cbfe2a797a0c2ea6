internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// The registry for spreadsheets and other programs, as `auskunft registry export` prints it.
enum RegistryExports {
  enum Format: String, CaseIterable {
    case csv, json, jsonld

    var title: String {
      switch self {
      case .csv: "CSV"
      case .json: "JSON"
      case .jsonld: "JSON-LD"
      }
    }

    var mediaType: String {
      switch self {
      case .csv: "text/csv; charset=utf-8"
      case .json: "application/json"
      case .jsonld: "application/ld+json"
      }
    }
  }

  private struct Whole: Encodable {
    var entities: [RegistryEntity]
    var statements: [RegistryStatement]
  }

  static let routes: [Route] = Format.allCases.map { format in
    .get("verzeichnis/export.\(format.rawValue)") { request, room in
      let filter = try RegistryFilter(fields: request.fields)
      return try await room.desks.ask { desk in
        let registry = try desk.registry()
        let (view, statements) = (registry.view, registry.current(filter))
        return RoomReply(
          mediaType: format.mediaType, bytes: try bytes(of: statements, view, as: format),
          headers: [
            ("Content-Disposition", "attachment; filename=\"register.\(format.rawValue)\"")
          ])
      }
    }
  }

  private static func bytes(
    of statements: [RegistryStatement], _ view: RegistryView, as format: Format
  ) throws -> [UInt8] {
    switch format {
    case .csv:
      let table = RegistryTable(statements, in: view, summary: \.summary)
      let rows = ([RegistryTable.titles] + table.rows).map { CSV.row($0, separator: .semicolon) }
      return Array((CSV.byteOrderMark + rows.joined()).utf8)
    case .json:
      let named = Set(statements.flatMap { [$0.subject] + [$0.value.target].compactMap(\.self) })
      let entities = named.sorted().compactMap { view.entities[$0] }
      return Array(try CanonicalJSON.pretty(Whole(entities: entities, statements: statements)))
    case .jsonld: return Array(try CanonicalJSON.pretty(LinkedData(statements, in: view)))
    }
  }
}
