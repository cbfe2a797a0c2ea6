internal import CouncilModel
internal import CouncilStore
internal import Presentation

/// A facet's values as people read them.
enum FacetWords {
  static func word(_ value: String, of kind: SearchFacet.Kind) -> String {
    switch kind {
    case .disposition: Exchange.Disposition(rawValue: value).map { PlainWords.word($0) } ?? value
    case .topic: PlainWords.topic(value)
    default: value
    }
  }
}
