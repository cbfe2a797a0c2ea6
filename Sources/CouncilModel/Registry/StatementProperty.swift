/// What a statement says of its subject.
package enum StatementProperty: String, Sendable, Codable, CaseIterable {
  /// Who runs it or employs for it.
  case sponsor
  /// The office that leads or is responsible (federführendes Amt).
  case leadOffice
  /// Positions in full-time equivalents.
  case staffing
  /// What pays for it.
  case programme
  /// Where it is.
  case area
  /// How often it takes place.
  case frequency
  /// Whether an information exists.
  case available
  /// Whether a question was answered.
  case answered
  /// The plan that it stands in: "ISEK 2030".
  case plannedIn
  /// Who proposes it: "Seniorenbericht 2018".
  case recommendedBy
  /// What is to become of it: "wird eingeführt".
  case planned
  /// Until when it is to be done, or runs.
  case deadline

  /// In what its values are measured.
  package var unit: String? {
    switch self {
    case .staffing: "FTE"
    case .frequency: "per year"
    case .deadline: "date"
    default: nil
    }
  }

  /// Whether a subject has one value at a time, so that two values disagree. A project may stand
  /// in many areas, be paid from many programmes and be recommended by many.
  package var isSingle: Bool {
    switch self {
    case .sponsor, .leadOffice, .staffing, .frequency, .available, .deadline: true
    case .programme, .area, .answered, .plannedIn, .recommendedBy, .planned: false
    }
  }
}
