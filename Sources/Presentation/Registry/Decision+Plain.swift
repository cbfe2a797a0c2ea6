package import CouncilModel
package import EntityRegistry

extension Decision {
  /// What was decided, in a few words; names where the registry still knows them.
  package func plain(in view: RegistryView, statements: [String: RegistryStatement]) -> String {
    func what(_ id: String) -> String {
      guard let statement = statements[id] else { return said("Angabe \(PaperName.short(id))") }
      let name = view.entities[statement.subject]?.name ?? PaperName.short(statement.subject)
      return "\(name), \(PlainWords.word(statement.property)): \(statement.germanSummary)"
    }
    func name(_ id: String) -> String {
      "„\(view.entities[id]?.name ?? PaperName.short(id))“"
    }
    switch self {
    case .accept(let statement): return said("bestätigt: \(what(statement))")
    case .reject(let statement): return said("verworfen: \(what(statement))")
    case .edit(let statement, _, _, _): return said("geändert: \(what(statement))")
    case .rename(let entity, let new):
      return said("umbenannt in „\(new)“ (\(PaperName.short(entity)))")
    case .merge(let entity, let target): return said("\(name(entity)) ist \(name(target))")
    case .split(let entity, let statements, let new):
      let count = statements.count == 1 ? said("eine Angabe") : said("\(statements.count) Angaben")
      return said("\(count) von \(name(entity)) gehört zu „\(new)“")
    case .keepApart(let entity, let other):
      return said("\(name(entity)) und \(name(other)) sind zweierlei")
    case .joinPapers(let paper, let other):
      return said(
        "\(PaperName.short(paper)) und \(PaperName.short(other)) gehören zu einem Vorgang")
    case .separatePapers(let paper, let other):
      return said(
        "\(PaperName.short(paper)) und \(PaperName.short(other)) gehören nicht zusammen")
    case .undo(let number): return said("Entscheidung \(number) zurückgenommen")
    }
  }
}
