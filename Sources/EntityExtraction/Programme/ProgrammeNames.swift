import GermanText
import TextMatching

/// Funding programmes that letters name without calling them so.
enum ProgrammeNames {
  private static let names: [(words: [String], name: String)] = [
    (["soziale", "stadt"], "Soziale Stadt"), (["sozialen", "stadt"], "Soziale Stadt"),
    (["sozialer", "zusammenhalt"], "Sozialer Zusammenhalt"),
    (["sozialen", "zusammenhalt"], "Sozialer Zusammenhalt"),
    (["th", ".", "inka"], "Th.INKA"), (["thinka"], "ThINKA"),
    (["esf", "plus"], "ESF Plus"), (["esf"], "ESF"), (["efre"], "EFRE"), (["biwaq"], "BIWAQ"),
    (["städtebauförderung"], "Städtebauförderung"), (["stadtumbau", "ost"], "Stadtumbau Ost"),
    (["stadtumbau", "west"], "Stadtumbau West"), (["demokratie", "leben"], "Demokratie leben!"),
    (["frühe", "chancen"], "Frühe Chancen"), (["leader"], "LEADER"),
    (["europäischer", "sozialfonds", "plus"], "ESF Plus"),
    (["europäischen", "sozialfonds", "plus"], "ESF Plus"),
    (["europäische", "sozialfonds", "plus"], "ESF Plus"),
    (["europäischer", "sozialfonds"], "ESF"), (["europäischen", "sozialfonds"], "ESF"),
    (["europäische", "sozialfonds"], "ESF"),
  ]
  /// The first words of all names.
  static let starts = WordSet(names.map { $0.words[0] })
  /// Written in capitals only, or they are other words.
  private static let signs: WordSet = ["esf", "efre", "biwaq", "inka", "leader"]

  /// The programme whose name begins at a token.
  static func find(_ tokens: [Token], at index: Int) -> (name: String, end: Int)? {
    guard tokens.isWord(in: starts, index), tokens[index].isCapitalized else { return nil }
    for (words, name) in names where words[0] == tokens.word(index) {
      let isFound = words.indices.allSatisfy { offset in
        guard let token = tokens.token(index + offset), token.folded == words[offset] else {
          return false
        }
        return !signs.contains(token.folded) || token.text == token.text.uppercased()
      }
      if isFound { return (name, index + words.count) }
    }
    return nil
  }
}
