internal import CouncilModel
internal import EntityRegistry
internal import Presentation
internal import TerminalOutput

/// An entity as `registry show` prints it: each statement with its passage.
struct ShownEntity {
  private static let indent = "  "

  private let entity: RegistryEntity
  private let statements: [RegistryStatement]
  private let view: RegistryView

  init(_ entity: RegistryEntity, _ statements: [RegistryStatement], in view: RegistryView) {
    self.entity = entity
    self.statements = statements
    self.view = view
  }

  func lines(width: Int) -> [String] {
    var lines = entity.name.wrapped(to: width)
    let place = entity.place.map { " · \($0)" } ?? ""
    lines.append(Self.indent + "\(entity.kind.rawValue)\(place) · \(entity.id)")
    if !entity.aliases.isEmpty {
      lines.append(Self.indent + "also: " + entity.aliases.joined(separator: ", "))
    }
    for statement in statements { lines += [""] + self.lines(of: statement, width) }
    return lines
  }

  private func lines(of statement: RegistryStatement, _ width: Int) -> [String] {
    let isOwn = statement.subject == entity.id
    let subject = isOwn ? "" : (view.entity(of: statement)?.name ?? "") + " – "
    let head = "\(subject)\(statement.property.rawValue): \(statement.detail)"
    var facts = [statement.status.rawValue, statement.validity].compactMap(\.self)
    if let office = statement.statedBy { facts.append("said by \(office)") }
    return head.wrapped(to: width)
      + [Self.indent + facts.joined(separator: " · ")]
      + [Self.indent + "[\(statement.id)] \(statement.place)"]
      + "“\(statement.source.text.onOneLine)”".wrapped(to: width - 2 * Self.indent.count)
      .map { Self.indent + Self.indent + $0 }
  }
}
