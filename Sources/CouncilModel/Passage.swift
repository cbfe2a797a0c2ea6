/// A paragraph, list item, table or question of a letter, as extractors see it.
package struct Passage: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case paragraph
    case listItem
    /// Rows on lines of their own, cells separated by tabs where the format knows them.
    case table
    case heading
    case question
  }

  /// The passage's text; extractors answer with UTF-8 offsets into it.
  package var text: String
  package var kind: Kind
  /// Index of the exchange that the passage belongs to; nil outside of exchanges.
  package var exchange: Int?

  package init(_ text: String, kind: Kind = .paragraph, exchange: Int? = nil) {
    self.text = text
    self.kind = kind
    self.exchange = exchange
  }
}
