import CouncilModel

/// What the lines of a head say, collected before it is decided which value stands for what.
struct HeadFields {
  var reference: Located<String>?
  /// The number of the office's own file.
  var file: Located<String>?
  var subject: Located<String>?
  var date: Located<String>?
  var meetingDate: Located<String>?
  var originators: [Located<String>] = []
  var offices: [Located<String>] = []
  /// Whether a label for the answering office stands there, filled or empty.
  var hasOfficeLabel = false
  var visibility: Located<Paper.Visibility>?
  /// Indices of lines that are used up: labels, values, table heads.
  var used: Set<Int> = []
  /// Index of the first line that a label or its value takes.
  var firstLabelled: Int? { used.min() }
  /// Index of the last line that a label or its value takes.
  var lastLabelled: Int?
}
