/// Two entities, in the order of their identifiers.
package struct EntityPair: Sendable, Hashable {
  package let first: String
  package let second: String

  package init(_ one: String, _ other: String) {
    (first, second) = one < other ? (one, other) : (other, one)
  }
}
