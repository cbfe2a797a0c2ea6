internal import CouncilModel
internal import Foundation

/// Whether words stand in a letter: exactly, with differences, or not at all. Words that are only
/// alike are shown beside what the letter says, never taken for it.
struct QuoteCheck {
  /// A word of the letter, with what of it counts when signs and case do not.
  private struct Word {
    var text: Substring
    var key: String
    var range: TextRange
    var page: Int
  }

  /// Of the quote's words, so many must stand together for it to be that passage.
  private static let least = 0.6

  let value: JSONValue

  init(of quote: String, in extraction: Extraction) {
    let sha256 = JSONValue.string(extraction.source.sha256)
    if let exact = Self.exact(quote, extraction) {
      value = .object(exact.merging(["result": "exact", "sha256": sha256]) { $1 })
      return
    }
    let words = Self.words(of: extraction)
    let asked = Self.keys(of: quote)
    guard !asked.isEmpty, let passage = Self.passage(asked, in: words) else {
      value = ["result": "not there", "sha256": sha256]
      return
    }
    let found = words[passage]
    let said = found.map(\.key)
    let missing = Self.left(of: asked, without: said)
    let other = Self.left(of: said, without: asked)
    value = [
      "result": "differs", "sha256": sha256,
      "how": missing.isEmpty && other.isEmpty
        ? "in signs, case, order or white space only" : "in words",
      "notInLetter": .array(missing.map(JSONValue.string)),
      "notInQuote": .array(other.map(JSONValue.string)),
      "letterSays": .string(found.map { String($0.text) }.joined(separator: " ")),
      "page": .number(Decimal(found[found.startIndex].page)),
      "start": .number(Decimal(found[found.startIndex].range.start)),
      "end": .number(Decimal(found[found.index(before: found.endIndex)].range.end)),
    ]
  }

  /// Within one block, or over several that follow each other with a line end between them.
  private static func exact(_ quote: String, _ extraction: Extraction) -> [String: JSONValue]? {
    let wanted = Array(quote.utf8)
    guard !wanted.isEmpty else { return nil }
    var text: [UInt8] = []
    for block in extraction.blocks {
      while text.count < block.start { text.append(UInt8(ascii: "\n")) }
      text.replaceSubrange(block.start..., with: block.text.utf8)
    }
    guard let place = Data(text).range(of: Data(wanted)) else { return nil }
    let page = extraction.blocks.last { $0.start <= place.lowerBound }?.page ?? 1
    return [
      "page": .number(Decimal(page)), "start": .number(Decimal(place.lowerBound)),
      "end": .number(Decimal(place.upperBound)),
    ]
  }

  private static func words(of extraction: Extraction) -> [Word] {
    extraction.blocks.flatMap { block in
      block.text.split(whereSeparator: \.isWhitespace).compactMap { word in
        let key = key(of: word)
        guard !key.isEmpty else { return nil }
        let start = block.text.utf8.distance(from: block.text.startIndex, to: word.startIndex)
        return Word(
          text: word, key: key,
          range: TextRange(block.start + start, block.start + start + word.utf8.count),
          page: block.page)
      }
    }
  }

  private static func keys(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(key).filter { !$0.isEmpty }
  }

  /// Letters and digits in small letters.
  private static func key(of word: Substring) -> String {
    String(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Where as many words in a row hold most of the quote's.
  private static func passage(_ asked: [String], in words: [Word]) -> Range<Int>? {
    let length = min(asked.count, words.count)
    guard length > 0 else { return nil }
    var wanted: [String: Int] = [:]
    for key in asked { wanted[key, default: 0] += 1 }
    var have: [String: Int] = [:]
    var common = 0
    var best = (common: 0, inOrder: 0, inPlace: 0, start: 0)
    for (index, word) in words.enumerated() {
      have[word.key, default: 0] += 1
      if have[word.key, default: 0] <= wanted[word.key, default: 0] { common += 1 }
      if index >= length {
        let gone = words[index - length].key
        if have[gone, default: 0] <= wanted[gone, default: 0] { common -= 1 }
        have[gone, default: 0] -= 1
      }
      guard index >= length - 1, common >= max(best.common, 1) else { continue }
      let start = index - length + 1
      let said = words[start...index].map(\.key)
      let inOrder = inOrder(asked, said)
      let inPlace = zip(asked, said).count { $0 == $1 }
      if (common, inOrder, inPlace) > (best.common, best.inOrder, best.inPlace) {
        best = (common, inOrder, inPlace, start)
      }
    }
    guard Double(best.common) >= least * Double(asked.count) else { return nil }
    return best.start..<best.start + length
  }

  /// How many words two have in the same order.
  private static func inOrder(_ words: [String], _ others: [String]) -> Int {
    var row = [Int](repeating: 0, count: others.count + 1)
    for word in words {
      var diagonal = 0
      for (index, other) in others.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[others.count]
  }

  private static func left(of words: [String], without others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for word in others { counts[word, default: 0] += 1 }
    return words.filter { word in
      if counts[word, default: 0] > 0 {
        counts[word, default: 0] -= 1
        return false
      }
      return true
    }
  }
}
