/// A reference as it is compared: "DS 0496/20" and "ds0496/20" are one.
package enum ReferenceKey {
  /// The reference in lower case without white space.
  package static func key(of reference: String) -> String {
    reference.lowercased().filter { !$0.isWhitespace }
  }
}
