/// A part of the administration that a sentence names.
struct OfficeMention {
  var name: String
  /// Without its article.
  var range: Range<Int>
}
