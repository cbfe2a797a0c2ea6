/// What a feed says of a paper (Drucksache; OParl's Paper).
package struct DeclaredPaper: Sendable, Codable, Hashable {
  /// Fields that say when something was changed: a whole feed can be touched in a night, and nothing
  /// is new.
  static let timesOfChange: Set<String> = ["modified"]

  /// What it is known by.
  package var id: String
  package var isDeleted: Bool
  package var name: String?
  package var reference: String?
  /// ISO 8601.
  package var date: String?
  /// In the council's own words: "Anfrage", "Antwort der Verwaltung".
  package var paperType: String?
  package var originators: [String] = []
  /// In the feed's order, the main file first.
  package var files: [DeclaredFile] = []
  /// The hash of all that is said of it and of its files, but for when that was changed.
  package var digest: String

  /// The hash of all that is said, but for when that was changed.
  package static func digest(of object: FeedObject) -> String {
    FeedValue.object(object.fields).digest(leavingOut: timesOfChange)
  }

  /// Reads it; nil where it has no id, and so no identity.
  ///
  /// - Parameter file: fetches a file of which only the address stands there, or answers nil where it
  ///   cannot be had; without it such files are left out.
  package init?(
    _ object: FeedObject, file: ((WebAddress) throws(FeedFailure) -> FeedObject?)?
  ) throws(FeedFailure) {
    guard let id = object.id else {
      object.note(.noID)
      return nil
    }
    self.id = id.identity
    if !id.oddities.isEmpty { _ = object.address("id") }
    isDeleted = object.flag("deleted")
    digest = Self.digest(of: object)
    if object.text("modified") == nil {
      object.note(isDeleted ? .deletedWithoutDate : .noModified)
    }
    if object.text("type") == nil { object.note(isDeleted ? .deletedWithoutType : .noType) }
    name = object.text("name")
    reference = object.text("reference")
    guard !isDeleted else { return }
    date = object.day("date")
    paperType = object.text("paperType")
    originators =
      object.names("originatorOrganization") + object.names("originatorPerson")
    let main = object.item("mainFile").map { [$0] } ?? []
    let items = main + object.items("auxiliaryFile")
    for item in items {
      let found: FeedObject?
      switch item {
      case .object(let object): found = object
      case .address(let address): found = try file?(address)
      }
      guard let declared = found.flatMap(DeclaredFile.init) else { continue }
      if !files.contains(where: { $0.id == declared.id }) { files.append(declared) }
    }
    if items.isEmpty { object.note(.noFiles) }
    note(on: object)
  }

  /// Notes what it leaves open.
  private func note(on object: FeedObject) {
    if name == nil { object.note(.noName) }
    if reference == nil { object.note(.noReference) }
    if date == nil { object.note(.noDate) }
    let names = ["originatorOrganization", "originatorPerson"]
    let isAnonymous = names.allSatisfy { name in
      switch object.fields[name] {
      case nil, .null, .list([]): true
      default: false
      }
    }
    if isAnonymous { object.note(.noOriginator) }
  }
}
