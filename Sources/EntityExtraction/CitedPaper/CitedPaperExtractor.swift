package import CouncilModel
import GermanText
import TextMatching

/// Finds other papers that a letter cites: "Drs. 21/7486", "Vorlage 2015/0077", "DS 0496/20",
/// "Kleine Anfrage 17/11368".
package struct CitedPaperExtractor: PassageExtractor {
  private static let papers: WordSet = [
    "drs", "drucksache", "drucksachen", "drucksachennummer", "vorlage", "vorlagen", "ds",
    "beschlussvorlage", "sitzungsvorlage", "gemeinderatsvorlage", "informationsvorlage",
    "mitteilungsvorlage", "bt",
  ]
  private static let inquiries: WordSet = ["anfrage", "anfragen", "antrag"]
  private static let numberWords: WordSet = ["nr", "nummer", "nrn", "drs"]
  private static let joints: WordSet = ["und", "sowie", "bzw"]
  private static let slashes: WordSet = ["/", "-"]

  /// An extractor; all of a kind are alike.
  package init() {}

  package var type: FactType { .citedPaper }

  /// The references of a passage, also several after one word: "Drs. 21/100, 21/1012".
  package func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding] {
    guard passage.mightContain(Self.papers) || passage.mightContain(Self.inquiries) else {
      return []
    }
    let tokens = passage.tokens
    var found: [Finding] = []
    var index = 0
    while index < tokens.count {
      let isPaper = tokens.isWord(in: Self.papers, index)
      guard isPaper && tokens[index].isCapitalized || tokens.isWord(in: Self.inquiries, index)
      else {
        index += 1
        continue
      }
      var start = index
      var next = skipNumberWords(tokens, index + 1)
      while let reference = reference(tokens, next) {
        let name = passage.text(reference).collapsedWhiteSpace
        found.append(
          Finding(
            passage: number, range: tokens.textRange(start..<reference.upperBound),
            value: .citedPaper(CitedPaper(reference: name)), rule: "citedPaper.reference"))
        next = reference.upperBound
        if tokens.isSymbol(",", next) || tokens.isWord(in: Self.joints, next) { next += 1 }
        start = next
      }
      index = max(next, index + 1)
    }
    return found
  }

  private func skipNumberWords(_ tokens: [Token], _ index: Int) -> Int {
    var index = tokens.skippingDot(index)
    while tokens.isWord(in: Self.numberWords, index) || tokens.isSymbol(":", index)
      || tokens.isSymbol("-", index)
    {
      index = tokens.skippingDot(index + 1)
    }
    return index
  }

  /// "17/11368", "0496/20", "20-5805", "2015/0077/1"
  private func reference(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    guard tokens.isNumber(start), tokens[start].text.isASCIIDigits else { return nil }
    var end = start + 1
    var slashes = 0
    while tokens.isSymbol(in: Self.slashes, end), tokens[end].gap == .none,
      tokens.isNumber(end + 1),
      tokens[end + 1].gap == .none, tokens[end + 1].text.isASCIIDigits, slashes < 2
    {
      (slashes, end) = (slashes + 1, end + 2)
    }
    let digits = tokens[start..<end].reduce(0) { $0 + ($1.kind == .number ? $1.text.byteCount : 0) }
    return slashes > 0 && digits >= 4 ? start..<end : nil
  }
}
