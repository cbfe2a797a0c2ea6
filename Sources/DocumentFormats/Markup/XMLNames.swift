import CLibXML2

/// Names of elements and attributes with this program's prefixes, made once for each.
struct XMLNames {
  private struct Key: Hashable {
    var name: UnsafePointer<xmlChar>
    var namespace: UnsafePointer<xmlChar>?
  }

  private let prefixes: [String: String]
  /// libxml2 keeps each name once a document, so that its place tells it.
  private var known: [Key: String?] = [:]

  /// - Parameter prefixes: for each namespace.
  init(_ prefixes: [String: String]) {
    self.prefixes = prefixes
  }

  /// `w:p`, or `val` where there is no namespace; nil for a namespace that nobody asks for.
  mutating func name(
    _ name: UnsafePointer<xmlChar>, in namespace: UnsafePointer<xmlNs>?
  ) -> String? {
    let href = namespace?.pointee.href
    let key = Key(name: name, namespace: href)
    if let known = known[key] { return known }
    let local = String(cString: name)
    let full: String? =
      if let href { prefixes[String(cString: href)].map { "\($0):\(local)" } } else { local }
    known[key] = full
    return full
  }
}
