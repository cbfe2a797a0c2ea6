import CouncilModel

/// What a letter says about itself, each value with the place where it was read, before a paper is
/// made of it.
struct HeadValues {
  var reference: Located<String>?
  var subject: Located<String>?
  /// The subject of a title that the file declares and no page shows; it counts where there is no
  /// other.
  var declaredSubject: String?
  var date: Located<String>?
  var meetingDate: Located<String>?
  var legalBasis: Located<String>?
  var visibility: Located<Paper.Visibility>?
  var municipality: Located<String>?
  var originators: [Located<Paper.Originator>] = []
  var answeredBy: [Located<Paper.Office>] = []
  var signatory: Located<String>?
}
