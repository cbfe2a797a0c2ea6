package import CouncilModel

/// What a paper's head says, as labelled lines; what it does not say has no line.
package struct PaperHead {
  /// In the order in which they are shown.
  package let lines: [(label: String, value: String)]

  package init(_ paper: Paper) {
    let fields: [(String, String?)] = [
      ("reference", paper.reference),
      ("type", paper.paperType.rawValue),
      ("municipality", paper.municipality),
      ("date", paper.date),
      ("session", paper.meetingDate),
      ("legal basis", paper.legalBasis),
      ("visibility", paper.visibility?.rawValue),
      ("asked by", Self.list(paper.originators.map(\.name))),
      ("answered by", Self.list(paper.answeredBy.map(\.name))),
      ("signed by", paper.signatory),
    ]
    lines = fields.compactMap { label, value in value.map { (label, $0) } }
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
