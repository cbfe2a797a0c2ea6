package import CouncilModel
package import EntityRegistry

extension Decision {
  /// What was decided, in a few German words; names where the registry still knows them.
  package func german(in view: RegistryView, statements: [String: RegistryStatement]) -> String {
    func what(_ id: String) -> String {
      guard let statement = statements[id] else { return "Angabe \(PaperName.short(id))" }
      let name = view.entities[statement.subject]?.name ?? PaperName.short(statement.subject)
      return "\(name), \(GermanWords.word(statement.property)): \(statement.germanSummary)"
    }
    func name(_ id: String) -> String {
      "„\(view.entities[id]?.name ?? PaperName.short(id))“"
    }
    switch self {
    case .accept(let statement): return "bestätigt: \(what(statement))"
    case .reject(let statement): return "verworfen: \(what(statement))"
    case .edit(let statement, _, _, _): return "geändert: \(what(statement))"
    case .rename(let entity, let new): return "umbenannt in „\(new)“ (\(PaperName.short(entity)))"
    case .merge(let entity, let target): return "\(name(entity)) ist \(name(target))"
    case .split(let entity, let statements, let new):
      let count = statements.count == 1 ? "eine Angabe" : "\(statements.count) Angaben"
      return "\(count) von \(name(entity)) gehört zu „\(new)“"
    case .keepApart(let entity, let other):
      return "\(name(entity)) und \(name(other)) sind zweierlei"
    case .joinPapers(let paper, let other):
      return "\(PaperName.short(paper)) und \(PaperName.short(other)) gehören zu einem Vorgang"
    case .separatePapers(let paper, let other):
      return "\(PaperName.short(paper)) und \(PaperName.short(other)) gehören nicht zusammen"
    case .undo(let number): return "Entscheidung \(number) zurückgenommen"
    }
  }
}
