package import CouncilModel
package import FoundationEssentials

/// What a paper, an exchange or a fact in it has to be, besides its words.
package enum SearchFilter: Sendable, Hashable {
  /// Text fields: matched anywhere in the field, whatever the case and umlauts.
  package enum Field: String, Sendable, CaseIterable {
    case faction, person, council, office, sponsor, programme, area, number, subject
  }

  case field(Field, String)
  /// ISO 8601 or its beginning, from first to last, both included; nil is open.
  case date(from: String?, to: String?)
  /// Positions in full-time equivalents, from first to last.
  case positions(from: Decimal?, to: Decimal?)
  case disposition(Exchange.Disposition)
  case paperType(Paper.PaperType)
  case fact(FactType)
  /// A topic or a group of them: "Verkehr", "Verkehr/Radverkehr".
  case topic(String)
  /// Papers of the case with this identifier.
  case councilCase(String)
  /// Papers whose case waits for an answer, or does not.
  case isOpen(Bool)
  /// Exactly a value that a facet counts: so many entries keep this filter as the facet says.
  case choice(SearchFacet.Kind, String)
  indirect case not(SearchFilter)
  case any([SearchFilter])
}
