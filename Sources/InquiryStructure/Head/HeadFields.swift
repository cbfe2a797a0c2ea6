/// What the lines of a head say, collected before it is decided which value stands for what.
struct HeadFields {
  var reference: String?
  var subject: String?
  var date: String?
  var meetingDate: String?
  var originators: [String] = []
  var offices: [String] = []
  /// Whether a label for the answering office stands there, filled or empty.
  var hasOfficeLabel = false
  var isPublic: Bool?
  /// Indices of lines that are used up: labels, values, table heads.
  var used: Set<Int> = []
  /// Index of the first line that a label or its value takes.
  var firstLabelled: Int? { used.min() }
  /// Index of the last line that a label or its value takes.
  var lastLabelled: Int?
}
