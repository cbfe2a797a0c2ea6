package import CouncilStore
import TextMatching

/// Says which topics a text is about.
package struct TopicThesaurus: Sendable {
  /// How much a word speaks for its topics, by where it stands.
  private static let weights = (subject: 6, question: 3, answer: 1)
  /// A word of an answer that comes again and again counts so often at most.
  private static let mostRepeats = 3
  /// Points that a topic needs, and its share of the strongest topic's.
  private static let fewestPoints = 5
  private static let smallestShare = 0.4
  private static let mostTopics = 3

  /// The topics of a city's letters.
  package static let municipal = TopicThesaurus(MunicipalTopics.text)

  /// In the order of the list.
  package let topics: [String]
  /// Terms' hashes to lists in `topicsOfTerm`.
  private var terms = ByteHashTable(capacity: 2_048)
  private var topicsOfTerm: [[Int]] = []

  init(_ text: String) {
    var topics: [String] = []
    var topicsByTerm: [(term: String, topic: Int)] = []
    let analyzer = TextAnalyzer()
    for line in text.split(separator: "\n") {
      var words = line[...]
      if let colon = line.firstIndex(of: ":") {
        topics.append(String(line[..<colon]))
        words = line[line.index(after: colon)...]
      }
      guard !topics.isEmpty else { continue }
      for word in words.split(separator: " ") {
        if let term = analyzer.analysis(of: String(word)).terms.first {
          topicsByTerm.append((term, topics.count - 1))
        }
      }
    }
    self.topics = topics
    for (term, topic) in topicsByTerm {
      let hash = StableHash(term.utf8)
      if let list = terms.value(hash) {
        if !topicsOfTerm[Int(list)].contains(topic) { topicsOfTerm[Int(list)].append(topic) }
      } else {
        terms.insert(hash, UInt32(topicsOfTerm.count))
        topicsOfTerm.append([topic])
      }
    }
  }

  /// The topics of a text that `TextAnalyzer.indexed` took apart, the strongest first.
  package func topics(subject: TermText, question: TermText, answer: TermText) -> [String] {
    var points = [Int](repeating: 0, count: topics.count)
    add(subject, Self.weights.subject, to: &points)
    add(question, Self.weights.question, to: &points)
    add(answer, Self.weights.answer, to: &points)
    let most = points.max() ?? 0
    let least = max(Self.fewestPoints, Int((Double(most) * Self.smallestShare).rounded(.up)))
    return points.indices.filter { points[$0] >= least }
      .sorted { (points[$1], $0) < (points[$0], $1) }
      .prefix(Self.mostTopics).map { topics[$0] }
  }

  private func add(_ text: TermText, _ weight: Int, to points: inout [Int]) {
    var counts: [UInt32: Int] = [:]
    text.forEachTerm { term in
      if let list = terms.value(StableHash(term)) { counts[list, default: 0] += 1 }
    }
    for (list, count) in counts {
      for topic in topicsOfTerm[Int(list)] {
        points[topic] += weight * min(count, Self.mostRepeats)
      }
    }
  }
}
