extension Decision {
  /// The statements, entities or papers that it is about; none of an undoing, which is about what the other
  /// decision is about.
  package var named: Set<String> {
    switch self {
    case .accept(let statement), .reject(let statement): [statement]
    case .edit(let statement, _, _, _): [statement]
    case .rename(let entity, _): [entity]
    case .merge(let entity, let target): [entity, target]
    case .split(let entity, let statements, _): Set(statements + [entity])
    case .keepApart(let entity, let other): [entity, other]
    case .joinPapers(let paper, let other), .separatePapers(let paper, let other): [paper, other]
    case .undo: []
    }
  }
}

extension [DecisionRecord] {
  /// What the decision of a record is about; of an undoing, what it took back.
  package func named(by record: DecisionRecord) -> Set<String> {
    var decision = record.decision
    // An undoing cannot be undone: one step is enough.
    if case .undo(let number) = decision, let undone = first(where: { $0.number == number }) {
      decision = undone.decision
    }
    return decision.named
  }
}
