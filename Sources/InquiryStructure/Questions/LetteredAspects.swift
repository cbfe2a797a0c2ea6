import GermanText
import TextMatching

/// Finds the lettered aspects that stand after a question's mark and belong to it:
/// "Wie haben sich die Wartezeiten entwickelt? a) Wartezeiten mit Termin b) Wartezeiten ohne Termin".
///
/// The same letters may list the answers. They are aspects where no item is a sentence or states a
/// value, something follows them, and they take up the question's words or are listed again.
enum LetteredAspects {
  private static let fewestItems = 2
  /// Shorter words are common to any two sentences. In characters.
  private static let shortestWord = 5

  /// Indices of the sentences that are aspects.
  static func range(in sentences: [Sentence]) -> Range<Int>? {
    guard
      let mark = sentences.prefix(4).lastIndex(where: \.endsWithQuestionMark),
      mark + 1 < sentences.count, letter(of: sentences[mark + 1]) == 1
    else { return nil }
    var end = mark + 1
    while end < sentences.count, letter(of: sentences[end]) == end - mark, isAspect(sentences[end])
    {
      end += 1
    }
    guard end - mark > fewestItems, end < sentences.count else { return nil }
    let items = (mark + 1)..<end
    let isListedAgain = letter(of: sentences[end]) == 1
    return isListedAgain || shareWords(sentences[items], with: sentences[...mark]) ? items : nil
  }

  /// 1 for "a)".
  private static func letter(of sentence: Sentence) -> Int? {
    guard let result = NumberParser.parse(sentence.text[...]), result.isClosed,
      result.number.family == .lowerLetter
    else { return nil }
    return result.number.major
  }

  private static func isAspect(_ sentence: Sentence) -> Bool {
    !sentence.text.hasLiteralSuffix(".") && !sentence.text.containsLiteral(":")
      && sentence.text.dropFirst(2).containsLetter
  }

  private static func shareWords(
    _ items: ArraySlice<Sentence>, with question: ArraySlice<Sentence>
  ) -> Bool {
    let asked = words(question)
    return words(items).contains { word in
      asked.contains { word == $0 || word.lowercased().hasLiteralSuffix($0.lowercased()) }
    }
  }

  private static func words(_ sentences: ArraySlice<Sentence>) -> Set<Substring> {
    Set(
      sentences.flatMap { $0.text.split { !$0.isLetter } }
        .filter { $0.count >= shortestWord && $0.beginsWithUppercase })
  }
}
