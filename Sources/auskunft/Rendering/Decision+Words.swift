internal import CouncilModel

extension Decision {
  /// What was decided, in a few words.
  var words: String {
    switch self {
    case .accept(let statement): "accepted \(statement)"
    case .reject(let statement): "rejected \(statement)"
    case .edit(let statement, _, _, _): "edited \(statement)"
    case .rename(let entity, let name): "named \(entity) “\(name)”"
    case .merge(let entity, let target): "merged \(entity) into \(target)"
    case .split(let entity, let statements, let name):
      "moved \(statements.count) statements of \(entity) to “\(name)”"
    case .keepApart(let entity, let other): "keeps \(entity) and \(other) apart"
    case .joinPapers(let paper, let other): "papers \(paper) and \(other) are of one case"
    case .separatePapers(let paper, let other): "papers \(paper) and \(other) are of two cases"
    case .undo(let number): "undid decision \(number)"
    }
  }
}
