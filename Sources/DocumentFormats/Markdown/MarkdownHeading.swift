/// `## Heading ##`: its level and its text.
struct MarkdownHeading {
  var level: Int
  var text: ArraySlice<Unicode.Scalar>

  private static let deepest = 6

  init?(_ scalars: [Unicode.Scalar]) {
    let signs = scalars.prefix { $0 == "#" }.count
    guard (1...Self.deepest).contains(signs), signs < scalars.count, scalars[signs].isWhiteSpace
    else { return nil }
    var rest = scalars[signs...].drop(while: \.isWhiteSpace)
    let closing = rest.reversed().prefix { $0 == "#" }.count
    if closing > 0, closing < rest.count, rest[rest.endIndex - closing - 1].isWhiteSpace {
      rest = rest.dropLast(closing)
    }
    guard rest.contains(where: { $0 != "#" }) else { return nil }
    level = signs
    text = rest
  }
}
