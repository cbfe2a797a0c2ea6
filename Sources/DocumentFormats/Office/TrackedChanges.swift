import CouncilModel

/// What a letter still holds of how it was written: tracked changes and comments. Whoever has the file
/// can read them, and whoever sent it may not know.
struct TrackedChanges {
  var insertions = 0
  var deletions = 0
  var comments = 0

  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if insertions + deletions > 0 {
      diagnostics.append(
        Diagnostic(
          .warning,
          "tracked changes (insertions: \(insertions), deletions: \(deletions)): read as if all were "
            + "accepted; the file still holds what was deleted"))
    }
    if comments > 0 {
      diagnostics.append(
        Diagnostic(.warning, "\(comments) comments that the file still holds, not part of the text")
      )
    }
    return diagnostics
  }
}
