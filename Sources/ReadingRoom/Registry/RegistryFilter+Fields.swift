internal import CouncilModel
internal import CouncilStore
internal import EntityRegistry
internal import Presentation

/// A choice of the registry as the fields of an address: `art=project&ort=Neustadt&stichtag=2021`.
extension RegistryFilter {
  static let fieldNames: Set<String> = ["art", "ort", "name", "stichtag", "stand"]

  /// Empty fields say nothing, as an empty box of a form.
  ///
  /// - Parameter others: names of fields that are not the filter's.
  /// - Throws: 400 for a field that is unknown, given twice, or has no such value.
  init(fields: FormFields, others: Set<String> = []) throws {
    self.init()
    var seen: Set<String> = []
    for (name, value) in fields.all {
      guard Self.fieldNames.contains(name) || others.contains(name) else {
        throw RoomError(400, said("Ein Feld „\(name)“ gibt es hier nicht."))
      }
      guard seen.insert(name).inserted else {
        throw RoomError(400, said("„\(name)“ steht zweimal in der Adresse."))
      }
      if !value.isEmpty { try set(name, value) }
    }
  }

  private mutating func set(_ name: String, _ value: String) throws {
    switch name {
    case "art":
      guard let kind = EntityKind(rawValue: value) else {
        throw RoomError(400, said("Eine solche Art von Eintrag gibt es nicht."))
      }
      self.kind = kind
    case "ort": place = value
    case "name": self.name = value
    case "stichtag":
      guard PartialDate.isOne(value) else {
        throw RoomError(400, said("Ein Stichtag ist ein Tag wie 2021-06-30, oder ein Teil davon."))
      }
      asOf = value
    case "stand":
      guard let status = RegistryStatement.Status(rawValue: value), status != .rejected else {
        throw RoomError(400, said("Einen solchen Stand gibt es nicht."))
      }
      self.status = status
    default: break
    }
  }

  /// The fields that say this choice, in one order.
  var fields: [(name: String, value: String)] {
    [
      ("art", kind?.rawValue), ("ort", place), ("name", name), ("stichtag", asOf),
      ("stand", status?.rawValue),
    ].compactMap { name, value in value.map { (name, $0) } }
  }

  /// An address with these fields and more.
  func address(_ path: String, _ more: [(name: String, value: String)] = []) -> String {
    let text = FormFields.encoded(fields + more)
    return text.isEmpty ? path : path + "?" + text
  }
}
