internal import CouncilStore
internal import TerminalOutput

/// What the user of an archive should know of its index.
enum SearchNotes {
  /// - Parameter archive: as the user names it.
  /// - Throws: `StoreError` where the archive cannot be read.
  static func report(on index: some SearchMaintenance, archive: String) throws {
    let state = try index.indexState()
    if state.missingPapers > 0 {
      let papers = state.missingPapers
      Console.report(
        "\(archive): \(papers) \(papers == 1 ? "paper is" : "papers are") not in the index; "
          + "run auskunft reindex")
    } else if state.isOutdated {
      Console.report("\(archive): indexed by older rules; run auskunft reindex")
    }
  }
}
