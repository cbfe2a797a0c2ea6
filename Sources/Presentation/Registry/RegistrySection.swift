package import CouncilModel

/// A part of the registry's overview: entities of a few kinds, with a column for each property that
/// such entities have.
package struct RegistrySection: Sendable {
  package struct Column: Sendable {
    package let property: StatementProperty
    /// In English, with the unit: "FTE".
    package let title: String
    /// In German, with the unit: "Stellen (VZÄ)".
    package let german: String
  }

  package let title: String
  package let german: String
  package let kinds: [EntityKind]
  package let columns: [Column]

  /// In the order in which they are shown.
  package static let all = [
    RegistrySection(
      "Projects and services", "Vorhaben und Angebote", [.project],
      [
        (.area, "area", "Gebiet"), (.sponsor, "sponsor", "Träger"),
        (.staffing, "FTE", "Stellen (VZÄ)"), (.programme, "programme", "Förderprogramm"),
        (.leadOffice, "lead office", "federführendes Amt"),
      ]),
    RegistrySection(
      "Sponsors, offices and areas by themselves", "Träger, Ämter und Gebiete für sich",
      [.sponsor, .office, .area],
      [(.staffing, "FTE", "Stellen (VZÄ)"), (.programme, "programme", "Förderprogramm")]),
    RegistrySection(
      "Meetings", "Treffen", [.meetingSeries], [(.frequency, "how often", "wie oft")]),
    RegistrySection(
      "Planned and recommended", "Geplant und empfohlen", [.plannedMeasure],
      [
        (.planned, "what", "was"), (.plannedIn, "in", "steht in"),
        (.recommendedBy, "recommended by", "empfohlen von"), (.deadline, "until", "bis"),
      ]),
    RegistrySection(
      "Not known, not answered", "Nicht bekannt, nicht beantwortet", [.information, .programme],
      [(.available, "state", "Stand"), (.answered, "asked", "gefragt")]),
  ]

  private init(
    _ title: String, _ german: String, _ kinds: [EntityKind],
    _ columns: [(StatementProperty, String, String)]
  ) {
    self.title = title
    self.german = german
    self.kinds = kinds
    self.columns = columns.map { Column(property: $0.0, title: $0.1, german: $0.2) }
  }
}
