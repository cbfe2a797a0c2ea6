package import CouncilModel

/// What an inquiry asks about: an area with its projects and what the same answers left open, or a
/// municipality.
package struct InquiryScope: Sendable {
  private let place: String?
  /// The area and what is in it; nil where no area was asked for.
  private let entities: Set<String>?
  /// Exchanges in which the area or its projects stand.
  private let papers: Set<String>

  /// - Parameters:
  ///   - area: part of an area's name, in any case; nil for all areas.
  ///   - place: part of a municipality's name, in any case; nil for all.
  package init(area: String?, place: String?, in view: RegistryView) {
    self.place = place?.lowercased()
    guard let name = area?.lowercased() else {
      entities = nil
      papers = []
      return
    }
    let areas = view.entities.values.filter {
      $0.kind == .area && $0.name.lowercased().contains(name)
    }
    let inside = view.statements.filter { statement in
      areas.contains { $0.id == statement.value.target }
    }
    entities = Set(areas.map(\.id) + inside.map(\.subject))
    papers = Set(inside.map(\.source.sha256))
  }

  /// - Parameter statement: the one that says what is open.
  package func includes(_ entity: RegistryEntity, _ statement: RegistryStatement) -> Bool {
    if let place, entity.place?.lowercased().contains(place) != true { return false }
    guard let entities else { return true }
    if entities.contains(entity.id) { return true }
    // What the letters about the area left open for the whole municipality.
    return entity.kind == .information || entity.kind == .plannedMeasure
      ? papers.contains(statement.source.sha256) : false
  }
}
