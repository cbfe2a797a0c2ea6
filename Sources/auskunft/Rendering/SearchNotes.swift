internal import CouncilStore
internal import TerminalOutput

/// What the user of an archive should know of its index.
enum SearchNotes {
  static func report(_ statistics: SearchStatistics, archive: String) {
    if statistics.missingPapers > 0 {
      let papers = statistics.missingPapers
      Console.report(
        "\(archive): \(papers) \(papers == 1 ? "paper is" : "papers are") not in the index; "
          + "run auskunft reindex")
    } else if statistics.isOutdated {
      Console.report("\(archive): indexed by older rules; run auskunft reindex")
    }
  }
}
