internal import CouncilModel

/// The mark of a note, which touches a word and is no digit of it.
enum NoteMark {
  /// "¹" for "1", "⁽ᵃ⁾" for "(a)", "⁽II⁾" where letters have no raised form.
  static func raised(_ mark: String) -> String {
    if let raised = Superscripts.raised(mark.lowercased()) { return raised }
    return "⁽" + mark + "⁾"
  }
}
