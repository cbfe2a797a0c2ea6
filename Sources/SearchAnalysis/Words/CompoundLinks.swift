/// Letters between a compound's parts (Fugenelemente): "Quartier⟨s⟩management", "Kind⟨er⟩garten".
package enum CompoundLinks {
  /// The commonest first; many compounds have none of them.
  package static let all = ["s", "es", "n", "en", "er", "e"]
  /// With "", for those that have none.
  package static let orNone = [""] + all
}
