internal import ArgumentParser
internal import CouncilModel
internal import EntityRegistry

/// Which entities a registry command is about.
struct RegistrySelection: ParsableArguments {
  @Option(help: "Only entities of this kind.")
  var kind: EntityKind?

  @Option(help: ArgumentHelp("Only what is in this municipality.", valueName: "municipality"))
  var place: String?

  func chosen(
    _ statements: [RegistryStatement], in view: RegistryView
  ) -> [RegistryStatement] {
    statements.filter { view.entity(of: $0).map(includes) ?? false }
  }

  func includes(_ entity: RegistryEntity) -> Bool {
    if let kind, entity.kind != kind { return false }
    guard let place = place?.lowercased() else { return true }
    return entity.place?.lowercased().contains(place) ?? false
  }
}

extension EntityKind: ExpressibleByArgument {}
