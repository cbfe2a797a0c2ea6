internal import CouncilModel
internal import EntityRegistry

/// Two names that may be one thing, as a line to decide on: "merge" or "keepApart" for "undecided".
struct UndecidedPair: Encodable {
  private let decision = "undecided"
  private let entity: String
  private let into: String
  private let from: String
  private let names: [String]
  private let reason: String

  init(_ pair: AlikePair) {
    entity = pair.first.id
    into = pair.second.id
    from = pair.second.id
    names = [pair.first.name, pair.second.name]
    reason = pair.reason
  }
}
