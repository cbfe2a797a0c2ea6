/// What a registry keeps an account of.
package enum EntityKind: String, Sendable, Codable, CaseIterable {
  /// Runs projects or employs for them (Träger).
  case sponsor
  /// A project, a service, a facility (Vorhaben, Angebot, Einrichtung).
  case project
  /// A quarter, district or borough.
  case area
  /// A funding programme (Förderprogramm).
  case programme
  /// A part of the administration (Amt, Fachbereich).
  case office
  /// Meetings that recur, or are said not to (Treffen, Runde, Beirat).
  case meetingSeries
  /// Something that is to come (geplante Maßnahme).
  case plannedMeasure
  /// What was asked for: an overview, figures, the answer to a question.
  case information
}
