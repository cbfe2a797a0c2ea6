import CouncilStore
import SearchAnalysis
import Testing

@testable import CouncilSearch

@Suite struct UnknownWordsTests {
  private func ask<Value>(_ question: (UnknownWords) throws -> Value) throws -> Value {
    let archive = try SmallArchive.filled()
    let index: any SearchIndex = archive.store
    return try index.together { snapshot in
      let synonyms = SynonymTable("bahnhof station", TextAnalyzer())
      return try question(UnknownWords(index: snapshot, synonyms: synonyms))
    }
  }

  @Test(arguments: [("radwge", "radweg", 1), ("kitaplats", "kitaplatz", 1)])
  func `A mistyped word means the nearest of the archive`(
    word: String, term: String, distance: Int
  ) throws {
    let nearest = try ask { try $0.nearest(to: word) }
    #expect(nearest.contains { $0.term == term && $0.distance == distance }, "\(nearest)")
  }

  @Test(arguments: ["abc", "2020", "rad20", "xyzxyzxyz", ""])
  func `Short words, numbers and what is far from all mean nothing`(word: String) throws {
    #expect(try ask { try $0.nearest(to: word) }.isEmpty)
  }

  @Test(arguments: ["abc", "müll", "rad-weg", ""])
  func `What is no word of small letters is part of nothing`(word: String) throws {
    #expect(try ask { try $0.containing(word) }.isEmpty)
    #expect(try ask { try $0.parts(of: word) } == nil)
    #expect(try ask { try $0.side(of: word) } == nil)
  }

  @Test func `A short beginning begins nothing`() throws {
    #expect(try ask { try $0.beginning(with: "kita") }.isEmpty)
  }
}
