import CouncilModel

/// The blocks of a letter's questions: a block is what stands under one heading, with numbers of its
/// own. A label of an answer names a block and a number.
struct QuestionBlocks {
  /// What the heading above a block says of it; nil where none stands there.
  private var scopes: [Label.Scope?] = [nil]
  private var isUnderHeading = [false]

  /// Gives each question its block.
  ///
  /// - Parameter items: in the letter's order.
  init(of items: inout [QuestionItem], labels: [Label?]) {
    var last: QuestionItem?
    for index in items.indices {
      defer { last = items[index] }
      guard let number = items[index].number else {
        items[index].block = last?.block ?? 0
        continue
      }
      let heading = Self.heading(above: items[index], below: last, labels)
      let own = labels[items[index].piece]?.scope
      if let before = last?.number {
        let isNew =
          heading != nil || (own != nil && own != scopes[scopes.count - 1])
          || (number.gap(after: before) == nil && number != before && number.isFirst)
        if isNew {
          scopes.append(heading?.scope ?? own)
          isUnderHeading.append(heading != nil)
        }
      } else {
        scopes[scopes.count - 1] = heading?.scope ?? own
        isUnderHeading[scopes.count - 1] = heading != nil
      }
      items[index].block = scopes.count - 1
      items[index].isUnderHeading = isUnderHeading[scopes.count - 1]
    }
  }

  private static func heading(
    above item: QuestionItem, below last: QuestionItem?, _ labels: [Label?]
  ) -> Label? {
    let start = last.map { $0.piece + 1 } ?? max(0, item.piece - 2)
    guard start < item.piece else { return nil }
    return labels[start..<item.piece].last { label in
      if case .heading? = label?.kind { true } else { false }
    } ?? nil
  }

  /// The blocks that a label's scope names; nil where it names none.
  func named(by scope: Label.Scope?) -> [Int]? {
    guard let scope else { return nil }
    let named = scopes.indices.filter { scopes[$0] == scope }
    return named.isEmpty ? nil : named
  }
}
