package import CouncilModel
package import EntityRegistry

/// What the registry's words are called where people read them.
extension PlainWords {
  private static func german(_ kind: EntityKind) -> String {
    switch kind {
    case .sponsor: "Träger"
    case .project: "Vorhaben"
    case .area: "Gebiet"
    case .programme: "Förderprogramm"
    case .office: "Amt"
    case .meetingSeries: "Treffen"
    case .plannedMeasure: "geplante Maßnahme"
    case .information: "Auskunft"
    }
  }

  private static func german(_ property: StatementProperty) -> String {
    switch property {
    case .sponsor: "Träger"
    case .leadOffice: "federführendes Amt"
    case .staffing: "Stellen"
    case .programme: "Förderprogramm"
    case .area: "Gebiet"
    case .frequency: "Turnus"
    case .available: "liegt vor"
    case .answered: "beantwortet"
    case .plannedIn: "steht in"
    case .recommendedBy: "empfohlen von"
    case .planned: "geplant"
    case .deadline: "Frist"
    }
  }

  private static func german(_ status: RegistryStatement.Status) -> String {
    switch status {
    case .proposed: "noch nicht geprüft"
    case .accepted: "bestätigt"
    case .rejected: "verworfen"
    }
  }

  private static func german(_ missing: RegistryGap.Missing) -> String {
    switch missing {
    case .sponsor: "Träger"
    case .staffing: "Stellen"
    case .programme: "Finanzierung"
    case .rhythm: "Turnus der Treffen"
    case .deadline: "Zeitpunkt"
    case .notAvailable: "liegt laut Antwort nicht vor"
    case .notAnswered: "nicht beantwortet"
    }
  }

  private static func german(_ kind: RegistryConflict.Kind) -> String {
    switch kind {
    case .changed: "hat sich geändert"
    case .contradicts: "widerspricht sich"
    }
  }

  package static func word(_ kind: EntityKind) -> String { English.inLanguage(german(kind)) }

  package static func word(_ property: StatementProperty) -> String {
    English.inLanguage(german(property))
  }

  package static func word(_ status: RegistryStatement.Status) -> String {
    English.inLanguage(german(status))
  }

  package static func word(_ missing: RegistryGap.Missing) -> String {
    English.inLanguage(german(missing))
  }

  package static func word(_ kind: RegistryConflict.Kind) -> String {
    English.inLanguage(german(kind))
  }
}
