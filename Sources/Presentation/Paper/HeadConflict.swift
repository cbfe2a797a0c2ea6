package import CouncilModel
internal import CouncilStore

/// A head field of which a letter prints one thing and its source declares another.
package struct HeadConflict: Sendable, Equatable, Encodable {
  package var field: String
  package var printed: String
  package var declared: String
  /// Who declares it: the address of the paper.
  package var by: String

  /// `reference: the letter prints "12/3", its source declares "12/4"`
  package var message: String {
    "\(field): the letter prints \"\(printed)\", its source declares \"\(declared)\""
  }

  /// What does not agree; what either leaves open is no conflict.
  package static func conflicts(of paper: Paper, with head: DeclaredHead) -> [HeadConflict] {
    var conflicts: [HeadConflict] = []
    func compare(
      _ field: String, _ printed: String?, _ declared: String?, _ agree: (String, String) -> Bool
    ) {
      guard let printed, let declared, !agree(printed, declared) else { return }
      conflicts.append(
        HeadConflict(field: field, printed: printed, declared: declared, by: head.paper))
    }
    compare("reference", paper.reference, head.reference) {
      ReferenceKey.key(of: $0) == ReferenceKey.key(of: $1)
    }
    compare("subject", paper.subject, head.subject, agree(_:_:))
    compare("date", paper.date, head.date, ==)
    compare("municipality", paper.municipality, head.municipality, agree(_:_:))
    let type = paper.paperType == .other ? nil : paper.paperType.rawValue
    compare("paperType", type, head.role?.rawValue, ==)
    let names = paper.originators.map(\.name)
    if !names.isEmpty, !head.originators.isEmpty,
      !names.contains(where: { name in head.originators.contains { agree(name, $0) } })
    {
      compare(
        "originators", names.joined(separator: ", "), head.originators.joined(separator: ", ")
      ) { _, _ in false }
    }
    return conflicts
  }

  /// Whether one is the other, or a part of it, whatever its case, marks and spaces: "Karlsruhe" and
  /// "Stadt Karlsruhe".
  private static func agree(_ one: String, _ other: String) -> Bool {
    let (one, other) = (letters(one), letters(other))
    return one.isEmpty || other.isEmpty || one.contains(other) || other.contains(one)
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
