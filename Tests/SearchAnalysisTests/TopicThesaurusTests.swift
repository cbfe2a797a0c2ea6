import Testing

@testable import GermanText
@testable import SearchAnalysis

@Suite struct TopicThesaurusTests {
  private func topics(_ subject: String, _ question: String, _ answer: String = "") -> [String] {
    let analyzer = TextAnalyzer()
    return TopicThesaurus.municipal.topics(
      subject: analyzer.indexed(subject), question: analyzer.indexed(question),
      answer: analyzer.indexed(answer))
  }

  @Test(
    arguments: [
      ("Quartiersmanagement", "Wer ist Träger?", "Soziales/Quartiersmanagement"),
      ("Radwege am Wall", "Wann werden die Radwege saniert?", "Verkehr/Radverkehr"),
      ("Hundekot", "Wie viele Hunde sind gemeldet?", "Umwelt/Tiere"),
      ("Betreuung", "Wie viele Kitaplätze fehlen?", "Kinder und Jugend/Kinderbetreuung"),
    ])
  func `A text has the topic that its words speak for`(
    subject: String, question: String, topic: String
  ) {
    #expect(topics(subject, question).first == topic)
  }

  @Test func `One word in a long answer makes no topic`() {
    #expect(topics("Anfrage", "Wie ist der Stand?", "Der Bus hält dort.") == [])
  }

  @Test func `Every topic has a group and a name, and no topic stands twice`() {
    let topics = TopicThesaurus.municipal.topics
    #expect(topics.allSatisfy { $0.split(separator: "/").count == 2 })
    #expect(Set(topics).count == topics.count)
  }
}
