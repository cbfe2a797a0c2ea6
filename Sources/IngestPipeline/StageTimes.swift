/// The CPU time that reading letters took, stage by stage.
package struct StageTimes: Sendable {
  package var format = Duration.zero
  package var layout = Duration.zero
  package var structure = Duration.zero
  package var extraction = Duration.zero
  /// Records for the archive: JSON, columns, search terms.
  package var records = Duration.zero

  package init() {}

  package var total: Duration { format + layout + structure + extraction + records }
}
