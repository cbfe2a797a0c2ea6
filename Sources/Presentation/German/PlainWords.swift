package import CouncilModel
package import CouncilStore

/// What the model's words are called where people read them.
package enum PlainWords {
  private static func german(_ type: FactType) -> String {
    switch type {
    case .sponsor: "Träger"
    case .staffing: "Stellen"
    case .frequency: "Turnus"
    case .programme: "Förderprogramm"
    case .area: "Gebiet"
    case .legalBasis: "Rechtsgrundlage"
    case .citedPaper: "Drucksache"
    case .amount: "Betrag"
    case .period: "Zeit"
    }
  }

  private static func german(_ disposition: Exchange.Disposition) -> String {
    switch disposition {
    case .answered: "beantwortet"
    case .partial: "teilweise beantwortet"
    case .refused: "keine Auskunft"
    case .referred: "verwiesen"
    case .notAnswered: "nicht beantwortet"
    }
  }

  private static func german(_ kind: SearchFacet.Kind) -> String {
    switch kind {
    case .council: "Kommune"
    case .year: "Jahr"
    case .faction: "Fraktion"
    case .office: "Amt"
    case .sponsor: "Träger"
    case .programme: "Förderprogramm"
    case .disposition: "Beantwortung"
    case .topic: "Thema"
    }
  }

  private static func german(_ kind: Block.Kind) -> String {
    switch kind {
    case .head: "Briefkopf"
    case .heading: "Überschrift"
    case .question: "Frage"
    case .label: "Nummer"
    case .paragraph: "Absatz"
    case .list: "Liste"
    case .table: "Tabelle"
    case .furniture: "Seitenrand"
    case .closing: "Schluss"
    case .footnote: "Fußnote"
    case .stamp: "Stempel"
    case .annex: "Anlage"
    case .invisible: "nicht sichtbar"
    }
  }

  private static func german(_ type: Paper.PaperType) -> String {
    switch type {
    case .answer: "Antwort"
    case .inquiry: "Anfrage"
    case .minutes: "Niederschrift"
    case .other: "Schreiben"
    }
  }

  /// "Verkehr › Radverkehr" of "Verkehr/Radverkehr"
  package static func topic(_ topic: String) -> String {
    topic.split(separator: "/").joined(separator: " › ")
  }

  package static func word(_ type: FactType) -> String { English.inLanguage(german(type)) }

  package static func word(_ disposition: Exchange.Disposition) -> String {
    English.inLanguage(german(disposition))
  }

  package static func word(_ kind: SearchFacet.Kind) -> String { English.inLanguage(german(kind)) }

  package static func word(_ kind: Block.Kind) -> String { English.inLanguage(german(kind)) }

  package static func word(_ type: Paper.PaperType) -> String { English.inLanguage(german(type)) }
}
