/// Finds what can stand on a page, so that only that has to be sorted.
enum TopPapers {
  /// In papers: of more, everything is sorted.
  private static let most = 200

  /// The scores, without those that are worse than all papers up to the page's end and one more.
  ///
  /// - Parameter scores: each paper's after each other.
  static func scores(_ scores: [Ranker.Score], _ options: Searcher.Options) -> [Ranker.Score] {
    guard options.offset < most, options.limit < most,
      let least = least(scores, options.offset + options.limit + 1)
    else { return scores }
    return scores.filter { $0.score >= least }
  }

  /// The best score of the last of so many best papers; nil where there are no more papers.
  private static func least(_ scores: [Ranker.Score], _ papers: Int) -> Double? {
    // The least first.
    var best: [Double] = []
    best.reserveCapacity(papers + 1)
    var index = 0
    while index < scores.count {
      let paper = scores[index].paper
      var score = scores[index].score
      index += 1
      while index < scores.count, scores[index].paper == paper {
        score = max(score, scores[index].score)
        index += 1
      }
      if best.count == papers, let least = best.first {
        guard score > least else { continue }
        best.removeFirst()
      }
      best.insert(score, at: best.firstIndex { $0 >= score } ?? best.count)
    }
    return best.count == papers ? best.first : nil
  }
}
