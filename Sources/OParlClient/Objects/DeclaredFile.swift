/// What a feed says of a file of a paper (OParl's File).
package struct DeclaredFile: Sendable, Codable, Hashable {
  /// What it is known by.
  package var id: String
  package var name: String?
  /// Where its bytes are; nil where the feed does not say, or says what is no address.
  package var address: String?
  package var mimeType: String?
  package var date: String?
  /// In bytes.
  package var size: Int?
  /// In lower-case hexadecimal digits, with the hash's name: "sha1", "sha512".
  package var checksum: String?
  package var checksumName: String?
  package var isDeleted: Bool
  /// The hash of what is said of it, but for when that was changed.
  package var digest: String

  /// Reads it; nil where it has no id, and so no identity.
  package init?(_ object: FeedObject) {
    guard let id = object.id else {
      object.note(.noID)
      return nil
    }
    self.id = id.identity
    isDeleted = object.flag("deleted")
    digest = FeedValue.object(object.fields).digest(leavingOut: DeclaredPaper.timesOfChange)
    guard !isDeleted else { return }
    if object.text("type") == nil { object.note(.noType) }
    name = object.text("name") ?? object.text("fileName")
    address = (object.address("downloadUrl") ?? object.address("accessUrl"))?.description
    mimeType = object.text("mimeType")
    date = object.day("date")
    size = object.number("size")
    for hash in ["sha512", "sha1"] where checksum == nil {
      checksum = object.text(hash + "Checksum")?.lowercased()
      if checksum != nil { checksumName = hash }
    }
    if size == nil && checksum == nil { object.note(.noChecksum) }
  }
}
