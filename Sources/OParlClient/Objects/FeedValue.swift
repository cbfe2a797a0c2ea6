import ByteCodecs

/// A value of a feed's JSON. Numbers are their digits as they came.
package enum FeedValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([FeedValue])
  case object([String: FeedValue])

  /// The hash of what is said, whatever the order of fields and the white space.
  ///
  /// - Parameter names: of fields that do not count, at any depth.
  package func digest(leavingOut names: Set<String>) -> String {
    var writer = ByteWriter()
    write(to: &writer, names)
    return ContentHash.sha256(writer.bytes)
  }

  /// Each value begins with a byte for its kind; texts and lists say their length, so that no two
  /// values are the same bytes.
  private func write(to writer: inout ByteWriter, _ left: Set<String>) {
    switch self {
    case .null: writer.write(UInt8(0))
    case .flag(let flag): writer.write(UInt8(flag ? 2 : 1))
    case .number(let digits):
      writer.write(UInt8(3))
      writer.write(digits)
    case .text(let text):
      writer.write(UInt8(4))
      writer.write(text)
    case .list(let values):
      writer.write(UInt8(5))
      writer.write(values.count)
      for value in values { value.write(to: &writer, left) }
    case .object(let fields):
      let names = fields.keys.filter { !left.contains($0) }.sorted()
      writer.write(UInt8(6))
      writer.write(names.count)
      for name in names {
        writer.write(name)
        (fields[name] ?? .null).write(to: &writer, left)
      }
    }
  }
}
