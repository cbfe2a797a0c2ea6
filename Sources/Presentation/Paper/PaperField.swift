package import CouncilModel

/// A line of a paper's head with the words that prove it.
package struct PaperField: Sendable, Equatable {
  /// In German: "Drucksache".
  package var label: String
  package var value: String
  /// Where it stands in the letter; nil where only the file says so.
  package var evidence: Evidence?

  /// What a paper's head says, in the order in which people look for it; what it does not say has
  /// no line.
  package static func fields(of paper: Paper) -> [PaperField] {
    let evidence = paper.evidence
    var fields: [PaperField] = []
    func add(_ label: String, _ value: String?, _ evidence: Evidence?) {
      if let value {
        fields.append(
          PaperField(label: English.inLanguage(label), value: value, evidence: evidence))
      }
    }
    add("Drucksache", paper.reference, evidence.reference)
    add("Art", paper.paperType == .other ? nil : PlainWords.word(paper.paperType), nil)
    add("Kommune", paper.municipality, evidence.municipality)
    add("Datum", paper.date.map(PlainDate.text), evidence.date)
    add("Sitzung", paper.meetingDate.map(PlainDate.text), evidence.meetingDate)
    for (index, originator) in paper.originators.enumerated() {
      add("Gefragt von", originator.name, element(evidence.originators, index))
    }
    for (index, office) in paper.answeredBy.enumerated() {
      add("Beantwortet von", office.name, element(evidence.answeredBy, index))
    }
    add("Rechtsgrundlage", paper.legalBasis, evidence.legalBasis)
    add(
      "Öffentlichkeit", paper.visibility.map { English.inLanguage($0.german) }, evidence.visibility)
    add("Unterzeichnet", paper.signatory, evidence.signatory)
    return fields
  }

  private static func element(_ list: [Evidence], _ index: Int) -> Evidence? {
    list.indices.contains(index) ? list[index] : nil
  }
}

extension Paper.Visibility {
  fileprivate var german: String {
    switch self {
    case .public: "öffentlich"
    case .nonPublic: "nicht öffentlich"
    }
  }
}
