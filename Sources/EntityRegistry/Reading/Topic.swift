/// What the sentence before was about, for "Dort werden …" and "Diese Quartiersmanager …".
struct Topic {
  var subject: EntityName
  /// What is done there: "Quartiersmanagement".
  var service: String?
  var area: String?
  /// The tokens from which a reader knows it; evidence of what is said of it later begins here.
  var range: Range<Int>
  /// Whose it is, where the name itself says so: "das Zentrum der AWO".
  var sponsor: String?
}
