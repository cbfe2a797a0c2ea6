/// What a feed says of a municipality whose council it is about (Körperschaft; OParl's Body).
package struct DeclaredBody: Sendable, Hashable {
  /// What it is known by.
  package var id: String
  package var name: String?
  /// Of eight digits (amtlicher Gemeindeschlüssel).
  package var municipalityKey: String?
  package var license: String?
  /// The list of its papers.
  package var papers: WebAddress

  /// Digits of a municipality's key (AGS), and of the longer one that regional associations count in.
  private static let keyLengths = [("ags", 8), ("rgs", 12)]

  /// Reads it; nil where it has no id or no list of papers.
  package init?(_ object: FeedObject) {
    guard let id = object.id else {
      object.note(.noID)
      return nil
    }
    guard let papers = object.address("paper") else { return nil }
    if object.text("type") == nil { object.note(.noType) }
    self.id = id.identity
    self.papers = papers
    name = object.text("name") ?? object.text("shortName")
    license = object.text("license")
    for (field, length) in Self.keyLengths where municipalityKey == nil {
      guard let digits = object.text(field).map({ $0.filter(\.isNumber) }), !digits.isEmpty else {
        continue
      }
      if digits.count == length - 1 { object.note(.shortMunicipalityKey) }
      let whole = digits.count == length - 1 ? "0" + digits : digits
      guard whole.count == length else { continue }
      // The longer key has four digits for the association between the district and the place.
      municipalityKey = field == "ags" ? whole : String(whole.prefix(5) + whole.suffix(3))
    }
  }
}
