package import CouncilStore

/// A query, taken apart.
package indirect enum QueryNode: Sendable, Hashable {
  /// Words that stand one after the other without signs; read together, for "DS 0496/20" is one
  /// name.
  case words(String)
  /// The beginning of a word: `quartier*`.
  case prefix(String)
  /// Words between quotes.
  case phrase(String)
  /// `field:value`
  case filter(SearchFilter)
  /// `-word`
  case not(QueryNode)
  case all([QueryNode])
  /// `a OR b`
  case any([QueryNode])
}
